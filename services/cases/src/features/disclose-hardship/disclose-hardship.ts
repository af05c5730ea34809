import type { CaseEvent, DiscloseHardship } from '@attune/contracts';
import { RuleBroken, dateOf, plusDays } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustBeInForce } from '../../domain/must-be-in-force.ts';
import { mustBeOpen } from '../../domain/must-be-open.ts';
import { daysToReview } from './days-to-review.ts';

/** Notes a hardship that the client disclosed, and when to look at it again. */
export const discloseHardship: Rule<DiscloseHardship, Case, CaseEvent> = (
  { occurredAt: _said, ...hardship },
  { life, consents },
  now,
) => {
  mustBeOpen(life);
  const { since, expectedUntil, consentId, reviewOn = plusDays(now.date, daysToReview) } = hardship;
  if (consentId !== undefined) mustBeInForce(consents, consentId, ['hardship', 'health'], now);
  if (since !== undefined && expectedUntil !== undefined && expectedUntil < since)
    throw new RuleBroken('HardshipEndsBeforeItBegan', { since });
  if (reviewOn <= dateOf(now.occurredAt)) throw new RuleBroken('ReviewInThePast', { date: dateOf(now.occurredAt) });
  return [{ type: 'HardshipDisclosed', hardshipId: now.newId('hardship'), ...hardship, reviewOn }];
};
