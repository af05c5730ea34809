/** Whether a bench's figures are milliseconds, fewer of which are better: `ms` stands in its name as a word. */
export function isMilliseconds(name: string): boolean {
  return /\bms\b/.test(name);
}
