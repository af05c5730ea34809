import { recordEmpty, recordTooLong } from '../csv/record-faults.ts';
import { damagedValues } from '../damaged-value.ts';
import type { Fault } from '../fault.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import { longestRecord } from '../reading.ts';
import type { Columns, SourceRecord } from '../source-record.ts';
import type { AttributeScope } from './attribute-scope.ts';

/** An event of a log with the attributes of its trace, and the log's defaults for what both leave out. */
export class XesEvent {
  readonly #ordinal: number;
  readonly #scopes: readonly AttributeScope[];

  /** @param scopes a later one wins over an earlier one. */
  constructor(ordinal: number, scopes: readonly AttributeScope[]) {
    this.#ordinal = ordinal;
    this.#scopes = scopes;
  }

  record(): SourceRecord | FaultyRecord {
    const columns = this.#columns();
    const faults = this.#faults(columns);
    return faults.length === 0 ? { line: this.#ordinal, columns } : { line: this.#ordinal, columns, faults };
  }

  #columns(): Columns {
    const columns = Object.create(null) as Record<string, string>;
    for (const { columns: attributes } of this.#scopes) for (const [name, value] of attributes) columns[name] = value;
    return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== ''));
  }

  #faults(columns: Columns): readonly Fault[] {
    if (this.#scopes.some(({ isTooLong }) => isTooLong)) return [recordTooLong(longestRecord)];
    if (Object.keys(columns).length === 0) return [recordEmpty()];
    return damagedValues(columns);
  }
}
