import type { CaseEvent, AssignAdviser } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Gives a case its first adviser; from one to the next it is handed over. */
export const assignAdviser: Rule<AssignAdviser, Case, CaseEvent> = ({ adviserId }, { life, adviser }) => {
  mustBeOpen(life);
  if (adviser.adviserId === adviserId) throw new RuleBroken('AdviserUnchanged');
  if (adviser.adviserId !== undefined) throw new RuleBroken('AdviserAssignedAlready');
  return [{ type: 'AdviserAssigned', adviserId }];
};
