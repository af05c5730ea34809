import type { ImportMap } from './import-map.ts';
import { columnsIn } from './text-template.ts';

/** The columns that a file must have for a map to make sense of it. */
export function neededColumns({ case: { number, creditor }, time, activity, money }: ImportMap): readonly string[] {
  const sums = Object.entries(money?.columns ?? {}).filter(([, { kind }]) => kind !== 'ignore');
  return [...new Set([...columnsIn(number), ...columnsIn(creditor), time.column, activity, ...sums.map(([name]) => name)])];
}
