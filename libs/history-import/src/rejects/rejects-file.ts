import type { FaultyLine } from '../faulty-record.ts';
import { csvRow } from './csv-row.ts';
import { reserved } from './reserved-columns.ts';

const added = [
  reserved.line,
  reserved.column,
  reserved.code,
  reserved.problem,
  reserved.remedy,
  reserved.key,
  reserved.more,
  reserved.raw,
];

/**
 * The text of a rejects file: a CSV of the lines that did not go in, with all their columns and what is wrong with each. It can
 * be mended and imported like the file itself; the columns that begin with `attune:` are then left out of the line.
 */
export class RejectsFile {
  readonly #columns: readonly string[];
  readonly #delimiter: string;

  /** @param columns the columns of the source that are known by now; those that turn up later are kept too, as JSON. */
  constructor(columns: Iterable<string>, delimiter: ',' | ';' | '\t' = ',') {
    this.#columns = [...columns];
    this.#delimiter = delimiter;
  }

  header(): string {
    return csvRow([...this.#columns, ...added], this.#delimiter);
  }

  row({ line, columns, faults, key = '', raw = '' }: FaultyLine): string {
    const known = new Set(this.#columns);
    const more = Object.entries(columns).filter(([name]) => !known.has(name));
    const fields = [
      ...this.#columns.map((name) => columns[name] ?? ''),
      String(line),
      faults.map(({ column = '' }) => column).join(' | '),
      faults.map(({ code }) => code).join(' | '),
      faults.map(({ problem }) => problem).join(' | '),
      faults.map(({ remedy }) => remedy).join(' | '),
      key,
      more.length === 0 ? '' : JSON.stringify(Object.fromEntries(more)),
      raw,
    ];
    return csvRow(fields, this.#delimiter);
  }
}
