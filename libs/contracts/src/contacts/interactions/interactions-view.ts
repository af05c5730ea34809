import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id, OpaqueId } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { ContactChannel } from '../opt-outs/contact-channel.ts';
import { clientView } from '../views/client-card.ts';
import { InteractionDirection, InteractionOutcome } from './interaction-held.ts';

/** When the client and the team were in touch, the newest first. */
export const InteractionsView = z
  .strictObject({
    ...clientView,
    interactions: z.array(
      z.strictObject({
        interactionId: Id,
        at: Moment,
        by: OpaqueId.describe('Who noted it.'),
        channel: ContactChannel,
        direction: InteractionDirection,
        outcome: InteractionOutcome,
        listeningNotes: readable(Notes).optional(),
        caseId: Id.optional(),
        debtId: Id.optional(),
      }),
    ),
  })
  .meta({ id: 'Interactions' });

export type InteractionsView = z.input<typeof InteractionsView>;
