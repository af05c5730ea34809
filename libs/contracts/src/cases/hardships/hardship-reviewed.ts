import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { ReviewOutcome } from './hardship-words.ts';

/** A hardship was looked at again. */
export const HardshipReviewed = event(
  'HardshipReviewed',
  1,
  z.strictObject({ hardshipId: Id, reviewId: Id, outcome: ReviewOutcome, notes: Notes.optional(), nextReviewOn: PlainDate }),
);

export type HardshipReviewed = EventOf<typeof HardshipReviewed>;
