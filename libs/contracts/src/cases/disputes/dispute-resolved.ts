import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { DisputeOutcome } from './dispute-outcome.ts';

/** A dispute was answered. */
export const DisputeResolved = event(
  'DisputeResolved',
  1,
  z.strictObject({ disputeId: Id, debtId: Id, outcome: DisputeOutcome, notes: Notes.optional() }),
);

export type DisputeResolved = EventOf<typeof DisputeResolved>;
