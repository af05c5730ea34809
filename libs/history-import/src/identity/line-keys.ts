import type { SourceRecord } from '../source-record.ts';
import { EqualLines } from './equal-lines.ts';
import { lineHash } from './line-hash.ts';

/** Gives each line of a file its key. The lines must come in the file's order, the faulty ones too. */
export class LineKeys {
  readonly #equal = new EqualLines();

  /**
   * `<sha256>.<nth>`. A line that comes back in a rejects file keeps the key it had there, so the second of two equal lines does
   * not become the first; when its columns were mended it is another line, and counted like one.
   */
  keyOf({ columns, key }: SourceRecord): string {
    const hash = lineHash(columns);
    if (key !== undefined && key.startsWith(`${hash}.`) && /^\.\d{1,9}$/.test(key.slice(hash.length))) return key;
    return `${hash}.${String(this.#equal.count(hash))}`;
  }
}
