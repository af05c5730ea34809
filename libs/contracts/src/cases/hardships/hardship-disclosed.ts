import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { PlainDate } from '../../words/time.ts';
import { HardshipKind } from './hardship-kind.ts';
import { EffectOnIncome, Evidence } from './hardship-words.ts';

/** The client told of a circumstance that makes paying hard. */
export const HardshipDisclosed = event(
  'HardshipDisclosed',
  1,
  z.strictObject({
    hardshipId: Id,
    kind: HardshipKind,
    since: PlainDate.optional(),
    expectedUntil: PlainDate.optional(),
    effectOnIncome: EffectOnIncome,
    evidence: Evidence,
    notes: Notes.optional(),
    consentId: Id.optional(),
    reviewOn: PlainDate,
  }),
);

export type HardshipDisclosed = EventOf<typeof HardshipDisclosed>;
