/** Columns that a rejects file adds. A reader leaves them out of the line, but for the key and what did not fit. */
export const reserved = {
  line: 'attune:line',
  column: 'attune:column',
  code: 'attune:code',
  problem: 'attune:problem',
  remedy: 'attune:remedy',
  key: 'attune:key',
  /** Columns that were not known yet when the file's header was written, as JSON. */
  more: 'attune:more',
  /** The text as it stood, where it could not be divided into columns. */
  raw: 'attune:raw',
} as const;

const names: ReadonlySet<string> = new Set(Object.values(reserved));

/** Whether a column is one that a rejects file added. */
export function isReserved(name: string): boolean {
  return names.has(name);
}
