import type { CaseEvent, ReopenCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';

/** Opens a resolved or closed case again. */
export const reopenCase: Rule<ReopenCase, Case, CaseEvent> = ({ reason }, { life }) => {
  mustExist(life);
  if (life.status === 'open') throw new RuleBroken('CaseNotResolved', { status: life.status });
  return [{ type: 'CaseReopened', reason }];
};
