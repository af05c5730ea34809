import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { ContactChannel } from '../opt-outs/contact-channel.ts';

/** Who turned to whom. */
export const InteractionDirection = z.enum(['from-client', 'to-client']);

/** What became of it. */
export const InteractionOutcome = z.enum([
  'talked',
  'message-left',
  'not-reached',
  'client-will-return',
  'we-will-return',
  'other',
]);

/** The client and the team were in touch, or one tried to reach the other. */
export const InteractionHeld = event(
  'InteractionHeld',
  1,
  z.strictObject({
    interactionId: Id,
    channel: ContactChannel,
    direction: InteractionDirection,
    outcome: InteractionOutcome,
    listeningNotes: Notes.optional(),
    caseId: Id.optional(),
    debtId: Id.optional(),
  }),
);

export type InteractionHeld = EventOf<typeof InteractionHeld>;
