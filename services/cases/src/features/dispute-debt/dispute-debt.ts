import type { CaseEvent, DisputeDebt } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { openDispute } from '../../domain/disputes.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Notes a dispute: one at a time for each debt. */
export const disputeDebt: Rule<DisputeDebt, Case, CaseEvent> = (
  { debtId, grounds, words, notes },
  { life, debts, disputes },
  now,
) => {
  mustBeOpen(life);
  if (!debts.some((debt) => debt.debtId === debtId)) throw new RuleBroken('DebtUnknown');
  const open = openDispute(disputes, debtId);
  if (open !== undefined) throw new RuleBroken('DebtAlreadyDisputed', { dispute: open.disputeId });
  return [{ type: 'DebtDisputed', disputeId: now.newId('dispute'), debtId, grounds, words, notes }];
};
