import { damagedValues } from '../damaged-value.ts';
import type { Fault } from '../fault.ts';
import type { FaultyRecord } from '../faulty-record.ts';
import { isReserved, reserved } from '../rejects/reserved-columns.ts';
import type { Columns, SourceRecord } from '../source-record.ts';
import type { CsvHeader } from './csv-header.ts';
import { fieldsWrong, recordEmpty } from './record-faults.ts';

/** Makes a record of fields, or says why they are none. `raw` is the text that they came from. */
export function csvRecord(fields: readonly string[], header: CsvHeader, line: number, raw: string): SourceRecord | FaultyRecord {
  const { names } = header;
  // Empty fields beyond the header's say nothing; spreadsheets add them.
  if (fields.length < names.length || fields.slice(names.length).some((field) => field !== '')) {
    // Their columns are not known, so nothing is given by name: half a record would pass when it comes in again.
    return { line, columns: {}, raw, faults: [fieldsWrong(fields.length, names.length)] };
  }
  const columns = columnsOf(fields, header);
  const faults = [...damagedValues(columns), ...unnamedFaults(fields, header)];
  if (faults.length > 0) return { line, columns, raw, faults };
  if (Object.keys(columns).length === 0) return { line, columns, raw, faults: [recordEmpty()] };
  const key = fields[names.indexOf(reserved.key)];
  return key === undefined || key === '' ? { line, columns } : { line, columns, key };
}

/** The fields that hold something, by the names of their columns. */
export function columnsOf(fields: readonly string[], { names }: CsvHeader): Columns {
  // Without a prototype, a column called `constructor` is a column like any other.
  const columns = Object.create(null) as Record<string, string>;
  names.forEach((name, at) => {
    const field = fields[at] ?? '';
    if (field === '' || name === '') return;
    if (name === reserved.more) Object.assign(columns, moreColumns(field));
    else if (!isReserved(name)) columns[name] = field;
  });
  return columns;
}

function moreColumns(json: string): Columns {
  try {
    const more: unknown = JSON.parse(json);
    if (typeof more !== 'object' || more === null) return {};
    return Object.fromEntries(Object.entries(more).filter((entry): entry is [string, string] => typeof entry[1] === 'string'));
  } catch {
    return {};
  }
}

function unnamedFaults(fields: readonly string[], { names }: CsvHeader): readonly Fault[] {
  return names.flatMap((name, at) => (name === '' && fields[at] !== '' ? [unnamed(at + 1)] : []));
}

const unnamed = (ordinal: number): Fault => ({
  code: 'column-unnamed',
  problem: `column ${String(ordinal)} holds something, but has no name in the header`,
  remedy: 'name the column in the header, or take it out of the file',
});
