import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { HardshipKind } from '../hardships/hardship-kind.ts';
import { EffectOnIncome, Evidence, ReviewOutcome } from '../hardships/hardship-words.ts';
import { caseView, noted } from './case-view.ts';

const Review = z.strictObject({
  reviewId: Id,
  outcome: ReviewOutcome,
  notes: readable(Notes).optional(),
  nextReviewOn: PlainDate,
  ...noted,
});

export const HardshipView = z
  .strictObject({
    hardshipId: Id,
    kind: HardshipKind,
    status: z.enum(['open', 'ended']),
    since: PlainDate.optional(),
    expectedUntil: PlainDate.optional(),
    endedOn: PlainDate.optional(),
    effectOnIncome: EffectOnIncome,
    evidence: Evidence,
    notes: readable(Notes).optional(),
    consentId: Id.optional(),
    reviewOn: PlainDate.optional().describe('When it is to be looked at again; absent once it has ended.'),
    reviews: z.array(Review),
    ...noted,
  })
  .meta({ id: 'Hardship' });

export const HardshipsView = z.strictObject({ ...caseView, hardships: z.array(HardshipView) }).meta({ id: 'Hardships' });

export type HardshipsView = z.input<typeof HardshipsView>;
