import type { FaultyLine } from '@attune/history-import';
import { readable } from '../terminal/readable.ts';

/** What is wrong with a line and how to mend it. The library has withheld values that are personal. */
export function faultInWords({ line, faults }: Pick<FaultyLine, 'line' | 'faults'>): string {
  const said = faults.map(({ column, value, problem, remedy }) => {
    const where = column === undefined ? '' : `column ${readable(column)}`;
    const what = value === undefined ? '' : ` "${readable(value)}"`;
    return `${where}${what}${where + what === '' ? '' : ': '}${problem}; ${remedy}`;
  });
  return `Line ${String(line)}: ${said.join(' | ')}`;
}
