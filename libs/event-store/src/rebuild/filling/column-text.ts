import { storable } from '../../stream-views/storable.ts';

/** How a column takes a value: as JSON, as an array, or as plain text. */
export type ColumnKind = 'json' | 'array' | 'plain';

/**
 * A value in COPY's text format, as `json_populate_recordset` would put it into the column: the live projection writes by that, and a
 * rebuild by COPY must give the same.
 */
export function columnText(value: unknown, kind: ColumnKind): string {
  const text = textOf(value, kind);
  return text === undefined ? '\\N' : escaped(text);
}

function textOf(value: unknown, kind: ColumnKind): string | undefined {
  if (typeof value === 'string' && kind !== 'json') return String(storable('', value));
  if (kind === 'array' && Array.isArray(value)) return arrayText(value);
  // What JSON says by nothing or by null is no value: a number that it does not know, too.
  const json = JSON.stringify(value, storable) as string | undefined;
  if (json === undefined || json === 'null') return undefined;
  return kind !== 'json' && json.startsWith('"') ? String(JSON.parse(json)) : json;
}

function arrayText(values: readonly unknown[]): string {
  return `{${values.map(elementText).join(',')}}`;
}

function elementText(value: unknown): string {
  if (Array.isArray(value)) return arrayText(value);
  const text = textOf(value, 'plain');
  return text === undefined ? 'NULL' : `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const special = /[\\\n\r\t]/;
const signs: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

function escaped(text: string): string {
  return special.test(text) ? text.replace(/[\\\n\r\t]/g, (sign) => signs[sign] ?? sign) : text;
}
