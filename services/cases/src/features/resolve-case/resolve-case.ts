import type { CaseEvent, ResolveCase } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Says that nothing is left to do. */
export const resolveCase: Rule<ResolveCase, Case, CaseEvent> = ({ how, notes }, { life }) => {
  mustBeOpen(life);
  return [{ type: 'CaseResolved', how, notes }];
};
