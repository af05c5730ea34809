import type { CaseEvent, CheckIn } from '@attune/contracts';
import { RuleBroken, compareInstants } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';

/** Notes how the client feels, in their words and on their scale. */
export const checkIn: Rule<CheckIn, Case, CaseEvent> = ({ feeling, readiness, heardOn, words, nextTime }, { life }, now) => {
  mustBeOpen(life);
  if (nextTime !== undefined && compareInstants(nextTime, now.occurredAt) <= 0) throw new RuleBroken('NextTimeInThePast');
  return [{ type: 'CheckedIn', checkInId: now.newId('check-in'), feeling, readiness, heardOn, words, nextTime }];
};
