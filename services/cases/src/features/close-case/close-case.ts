import type { CaseEvent, CloseCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

/** Closes a case, resolved or not. */
export const closeCase: Rule<CloseCase, Case, CaseEvent> = ({ reason, notes }, { life }) => {
  mustExist(life);
  if (life.status === 'closed') throw new RuleBroken('CaseAlreadyClosed');
  return [{ type: 'CaseClosed', reason, notes }];
};
