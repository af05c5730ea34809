/** The columns of one row in PostgreSQL's text format of COPY; null where there is none. */
export function columnsOf(line: string): readonly (string | null)[] {
  return line.split('\t').map((field) => {
    if (field === '\\N') return null;
    return field.includes('\\') ? field.replace(/\\(.)/g, (_whole, sign: string) => meant[sign] ?? sign) : field;
  });
}

/** The line that says them, without its end. */
export function lineOf(columns: readonly (string | null)[]): string {
  const fields = columns.map((value) =>
    value === null ? '\\N' : value.replace(/[\\\b\f\n\r\t\v]/g, (sign) => written[sign] ?? sign),
  );
  return fields.join('\t');
}

const meant: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' };
const written: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
};
