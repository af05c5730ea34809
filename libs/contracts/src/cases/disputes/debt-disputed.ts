import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes, Words } from '../../words/text.ts';
import { DisputeGrounds } from './dispute-grounds.ts';

/** The client disputes a debt; recovery of it waits. */
export const DebtDisputed = event(
  'DebtDisputed',
  1,
  z.strictObject({ disputeId: Id, debtId: Id, grounds: DisputeGrounds, words: Words.optional(), notes: Notes.optional() }),
);

export type DebtDisputed = EventOf<typeof DebtDisputed>;
