import { z } from 'zod';
import { Notes } from '../../words/text.ts';
import { happened } from '../../words/time.ts';
import { CancelledBy } from './meeting-cancelled.ts';

/** Cancels a meeting, offered or booked. */
export const CancelMeeting = z.strictObject({
  by: CancelledBy.optional().describe('Whose wish it is: the adviser’s unless said. Where a client asks, it is theirs.'),
  reason: Notes.optional(),
  ...happened,
});

export type CancelMeeting = z.output<typeof CancelMeeting>;
