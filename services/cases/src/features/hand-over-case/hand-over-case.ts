import type { CaseEvent, HandOverCase } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Hands a case to another adviser, with what was heard, so that the client need not tell it again. */
export const handOverCase: Rule<HandOverCase, Case, CaseEvent> = ({ to, notes }, { life, adviser }, now) => {
  mustBeOpen(life);
  const from = adviser.adviserId;
  if (from === undefined) throw new RuleBroken('NoAdviserYet');
  if (from === to) throw new RuleBroken('AdviserUnchanged');
  return [{ type: 'CaseHandedOver', handoverId: now.newId('handover'), from, to, notes }];
};
