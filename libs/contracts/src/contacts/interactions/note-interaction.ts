import { z } from 'zod';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { ContactChannel } from '../opt-outs/contact-channel.ts';
import { InteractionDirection, InteractionOutcome } from './interaction-held.ts';

/** Notes that the client and the team were in touch. */
export const NoteInteraction = z
  .strictObject({
    channel: ContactChannel,
    direction: InteractionDirection.describe('Who turned to whom.'),
    outcome: InteractionOutcome,
    listeningNotes: Notes.optional().describe('What was heard.'),
    caseId: Id.optional().describe('The case that it was about, where it was about one.'),
    debtId: Id.optional().describe('The debt of that case, where it was about one.'),
    ...happened,
  })
  .refine(({ caseId, debtId }) => debtId === undefined || caseId !== undefined, {
    path: ['caseId'],
    error: 'a debt belongs to a case: name it, too',
  });

export type NoteInteraction = z.output<typeof NoteInteraction>;
