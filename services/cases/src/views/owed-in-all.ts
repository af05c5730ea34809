import { plusCapped } from '@attune/kernel';
import type { Money } from '@attune/kernel';
import { owedOn } from '../domain/debts.ts';
import type { Debt } from '../domain/debts.ts';

/** What is owed in all, one sum for each currency, in order of their codes. */
export function owedInAll(debts: readonly Debt[]): Money[] {
  const sums = new Map<string, Money>();
  for (const debt of debts) {
    const owed = owedOn(debt);
    const sum = sums.get(owed.currency);
    sums.set(owed.currency, sum === undefined ? owed : plusCapped(sum, owed));
  }
  return [...sums.values()].sort((one, other) => (one.currency < other.currency ? -1 : 1));
}
