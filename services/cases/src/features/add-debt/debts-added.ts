import type { DebtAdded, OpenCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Now } from '@attune/kernel';
import { debtId } from './debt-id.ts';

/** The events of new debts, of which no two may be the same account. */
export function debtsAdded(debts: OpenCase['debts'], now: Pick<Now, 'newId' | 'referenceId'>): readonly DebtAdded[] {
  const added = debts.map((debt, ordinal): DebtAdded => ({
    type: 'DebtAdded',
    debtId: debtId(debt.reference, ordinal, now),
    ...debt,
  }));
  if (new Set(added.map((event) => event.debtId)).size < added.length) throw new RuleBroken('ReferenceTaken');
  return added;
}
