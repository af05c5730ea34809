import { longestRecord } from '../reading.ts';

/** The attributes of a trace, of an event, or of all of them (global), by the names of the columns that they become. */
export class AttributeScope {
  readonly columns = new Map<string, string>();
  readonly #prefix: string;
  #length = 0;

  constructor(prefix: string) {
    this.#prefix = prefix;
  }

  /** Whether it holds more than a record may. */
  get isTooLong(): boolean {
    return this.#length > longestRecord;
  }

  /** Keeps an attribute; a key that stands twice is kept under `key[2]`, for nothing may be lost. */
  set(path: string, value: string): void {
    this.#length += path.length + value.length;
    if (this.isTooLong) return;
    const name = this.#prefix + path;
    let free = name;
    for (let nth = 2; this.columns.has(free); nth++) free = `${name}[${String(nth)}]`;
    this.columns.set(free, value.replaceAll(/\r\n?/g, '\n'));
  }
}
