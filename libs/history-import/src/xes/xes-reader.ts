import { FileUnreadable } from '../file-unreadable.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import type { SourceRecord } from '../source-record.ts';
import { AttributeScope } from './attribute-scope.ts';
import type { ElementReader } from './parse-xml.ts';
import { XesEvent } from './xes-event.ts';

const kinds: ReadonlySet<string> = new Set(['string', 'date', 'int', 'float', 'boolean', 'id', 'list', 'container']);
const deepest = 32;

/** Turns the elements of an XES log into records: attributes of the trace as `case:<key>`, of the event as `<key>`. */
export class XesReader implements ElementReader {
  readonly #onColumns: ((names: readonly string[]) => void) | undefined;
  readonly #known = new Set<string>();
  readonly #defaults = { trace: new AttributeScope('case:'), event: new AttributeScope('') };
  readonly #scopes: AttributeScope[] = [];
  readonly #path: string[] = [];
  #trace: AttributeScope | undefined;
  #depth = 0;
  #events = 0;
  #eventsOfTrace = 0;
  #found: (SourceRecord | FaultyRecord)[] = [];

  constructor(onColumns: ((names: readonly string[]) => void) | undefined) {
    this.#onColumns = onColumns;
  }

  /** The records that were completed since the last time. */
  take(): (SourceRecord | FaultyRecord)[] {
    const found = this.#found;
    this.#found = [];
    return found;
  }

  open(name: string, attributes: Readonly<Record<string, string>>, line: number): void {
    if (this.#depth++ === 0 && name !== 'log') throw notALog(name, line);
    if (this.#depth > deepest) throw unreadable('attributes are nested too deep', line);
    if (name === 'global') this.#scopes.push(this.#defaults[attributes['scope'] === 'trace' ? 'trace' : 'event']);
    if (name === 'trace') {
      this.#trace = new AttributeScope('case:');
      this.#eventsOfTrace = 0;
      this.#scopes.push(this.#trace);
    }
    if (name === 'event') this.#scopes.push(new AttributeScope(''));
    if (kinds.has(name)) this.#attribute(attributes, line);
  }

  close(name: string): void {
    this.#depth--;
    if (kinds.has(name)) this.#path.pop();
    if (name === 'global') this.#scopes.pop();
    if (name === 'event') this.#emit(this.#scopes.pop());
    if (name === 'trace') {
      this.#scopes.pop();
      this.#trace = undefined;
    }
  }

  #attribute({ key, value }: Readonly<Record<string, string>>, line: number): void {
    if (key === undefined || key === '') throw unreadable('an attribute has no key', line);
    if (key === '__proto__') throw unreadable('an attribute is called __proto__', line);
    const scope = this.#scopes.at(-1);
    if (scope !== undefined && scope === this.#trace && this.#eventsOfTrace > 0) {
      throw unreadable("an attribute of the trace stands after the trace's events", line);
    }
    this.#path.push(key);
    if (value !== undefined) scope?.set(this.#path.join('/'), value);
  }

  #emit(event: AttributeScope | undefined): void {
    if (event === undefined) return;
    this.#events++;
    this.#eventsOfTrace++;
    const scopes = [this.#defaults.event, ...(this.#trace === undefined ? [] : [this.#defaults.trace, this.#trace]), event];
    const record = new XesEvent(this.#events, scopes).record();
    const fresh = Object.keys(record.columns).filter((column) => !this.#known.has(column));
    for (const column of fresh) this.#known.add(column);
    if (fresh.length > 0) this.#onColumns?.(fresh);
    this.#found.push(record);
  }
}

function notALog(name: string, line: number): FileUnreadable {
  const remedy = 'name an XES file: its outermost element is <log>';
  return new FileUnreadable('xes-not-a-log', `the file begins with <${name.slice(0, 40)}>, not with <log>`, remedy, line);
}

function unreadable(problem: string, line: number): FileUnreadable {
  return new FileUnreadable('xes-not-readable', problem, 'mend the file as IEEE 1849 has it, or export the log as CSV', line);
}
