import type { Fault } from './fault.ts';
import type { Columns } from './source-record.ts';

/** Finds values that no store can keep or that lost characters on their way. */
export function damagedValues(columns: Columns): readonly Fault[] {
  return Object.entries(columns).flatMap(([column, value]) => {
    if (value.includes('\0')) return [nul(column)];
    return value.includes('\u{FFFD}') || !value.isWellFormed() ? [notInEncoding(column)] : [];
  });
}

const nul = (column: string): Fault => ({
  code: 'nul-character',
  column,
  problem: 'the value holds a NUL character',
  remedy: 'take the character out, or export the file anew: it was damaged, or is in an encoding that was not recognised',
});

const notInEncoding = (column: string): Fault => ({
  code: 'not-in-encoding',
  column,
  problem: "the value holds bytes that are not in the file's encoding",
  remedy: "save the file as UTF-8, or name its encoding in the map's `file` (such as windows-1252)",
});
