import { hash } from 'node:crypto';
import type { Columns } from '../source-record.ts';
import { normalised } from './normalised.ts';

/** SHA-256 (hex) over the columns that hold something, sorted by name, their values normalised. */
export function lineHash(columns: Columns): string {
  const filled = Object.keys(columns)
    .filter((name) => columns[name] !== '')
    .sort()
    .map((name) => [name, normalised(columns[name] ?? '')]);
  return hash('sha256', JSON.stringify(filled), 'hex');
}

/** What a line is known by within a log: its hash, and how many equal lines came before it in the file. */
export function lineIdentity(columns: Columns, nth: number): string {
  return `${lineHash(columns)}.${String(nth)}`;
}
