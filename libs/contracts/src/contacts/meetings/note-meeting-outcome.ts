import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';

/** Notes what became of a booked meeting, once it began. */
export const NoteMeetingOutcome = z
  .strictObject({
    outcome: z.enum(['held', 'missed']),
    listeningNotes: Notes.optional().describe('What was heard, of a meeting that was held.'),
    ...happened,
  })
  .refine(({ outcome, listeningNotes }) => outcome === 'held' || listeningNotes === undefined, {
    path: ['listeningNotes'],
    error: 'nothing was heard in a meeting that was missed',
  });

export type NoteMeetingOutcome = z.output<typeof NoteMeetingOutcome>;
