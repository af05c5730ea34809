import type { CaseEvent, ReviewHardship as Body } from '@attune/contracts';
import { RuleBroken, dateOf, plusDays } from '@attune/kernel';
import type { Rule } from '@attune/kernel';
import type { Case } from '../../domain/case.ts';
import { mustExist } from '../../domain/must-be-open.ts';
import { openHardship } from '../../domain/open-hardship.ts';
import { daysToReview } from '../disclose-hardship/days-to-review.ts';

type ReviewHardship = Body & { readonly hardshipId: string };

/** Notes how a hardship stands, and when to look again. */
export const reviewHardship: Rule<ReviewHardship, Case, CaseEvent> = (
  { hardshipId, outcome, notes, nextReviewOn: said },
  { life, hardships },
  now,
) => {
  mustExist(life);
  openHardship(hardships, hardshipId);
  const nextReviewOn = said ?? plusDays(now.date, daysToReview);
  if (nextReviewOn <= dateOf(now.occurredAt)) throw new RuleBroken('ReviewInThePast', { date: dateOf(now.occurredAt) });
  return [{ type: 'HardshipReviewed', hardshipId, reviewId: now.newId('review'), outcome, notes, nextReviewOn }];
};
