import { RuleBroken } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

/** The debt that a line means: `only` where the case has one, else its id. @throws RuleBroken `DebtNotClear`, `CaseUnknown` */
export function onlyDebt(meant: unknown, { life, debts }: Case): string {
  mustExist(life);
  if (meant !== 'only') return String(meant);
  const [debt, ...more] = debts;
  if (debt === undefined || more.length > 0) throw new RuleBroken('DebtNotClear', { debts: debts.length });
  return debt.debtId;
}

/** The dispute that a line means: `open` for the one that waits for an answer, else its id. @throws RuleBroken `DisputeUnknown` */
export function openDisputeOf(meant: unknown, { life, disputes }: Case): string {
  mustExist(life);
  if (meant !== 'open') return String(meant);
  const open = disputes.find(({ status }) => status === 'open');
  if (open === undefined) throw new RuleBroken('DisputeUnknown');
  return open.disputeId;
}
