import type { CaseEvent, ResolveDispute as Body } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

type ResolveDispute = Body & { readonly disputeId: string };

/** Answers a dispute, also after the case was closed: the client is owed an answer (CONC 7.14.5R). */
export const resolveDispute: Rule<ResolveDispute, Case, CaseEvent> = ({ disputeId, outcome, notes }, { life, disputes }) => {
  mustExist(life);
  const dispute = disputes.find((one) => one.disputeId === disputeId);
  if (dispute === undefined) throw new RuleBroken('DisputeUnknown');
  if (dispute.status === 'resolved') throw new RuleBroken('DisputeNotOpen');
  return [{ type: 'DisputeResolved', disputeId, debtId: dispute.debtId, outcome, notes }];
};
