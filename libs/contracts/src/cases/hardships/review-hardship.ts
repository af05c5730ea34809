import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened, PlainDate } from '../../words/time.ts';
import { ReviewOutcome } from './hardship-words.ts';

/** Notes how a hardship stands now, and when to look again (90 days from now unless said). */
export const ReviewHardship = z.strictObject({
  outcome: ReviewOutcome,
  notes: Notes.optional(),
  nextReviewOn: PlainDate.optional(),
  ...happened,
});

export type ReviewHardship = z.output<typeof ReviewHardship>;
