import { FileUnreadable } from '../file-unreadable.ts';

/** The columns of a CSV, in order. A name may be empty: then its fields must be empty too. */
export interface CsvHeader {
  readonly names: readonly string[];
  readonly delimiter: string;
}

/**
 * Reads the header's fields. No refusal repeats a field, for where the header is missing it is somebody's data.
 * @throws FileUnreadable when a column stands twice, is missing or cannot be kept.
 */
export function csvHeader(fields: readonly string[], delimiter: string, requires: readonly string[], line: number): CsvHeader {
  const names = fields.map((field) => field.trim());
  const again = names.findIndex((name, at) => name !== '' && names.indexOf(name) !== at);
  if (again !== -1) {
    const first = names.indexOf(names[again] ?? '');
    const problem = `columns ${String(first + 1)} and ${String(again + 1)} have the same name`;
    throw new FileUnreadable('column-twice', problem, 'give each column its own name', line);
  }
  if (names.includes('__proto__')) {
    throw new FileUnreadable('column-not-allowed', 'no column can be called __proto__', 'give the column another name', line);
  }
  const missing = requires.filter((name) => !names.includes(name));
  if (missing.length > 0) throw columnsMissing(missing, names, line);
  return { names, delimiter };
}

function columnsMissing(missing: readonly string[], names: readonly string[], line: number): FileUnreadable {
  const bare = (name: string) => name.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  const named = missing.map((name) => {
    const near = names.find((other) => bare(other) === bare(name));
    return near === undefined ? `"${name}"` : `"${name}" (there is "${near}")`;
  });
  const lone = names.length === 1 ? ', or name the delimiter in the map' : '';
  return new FileUnreadable(
    'column-missing',
    `the map names columns that the header does not have: ${named.join(', ')}`,
    `mend the names in the map or in the header, see that the first line holds the names of the columns${lone}`,
    line,
  );
}
