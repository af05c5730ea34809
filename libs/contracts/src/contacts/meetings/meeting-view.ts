import { z } from 'zod';
import { readable } from '../../personal/readable.ts';
import { Id } from '../../words/ids.ts';
import { Notes } from '../../words/text.ts';
import { Moment } from '../../words/time.ts';
import { clientView } from '../views/client-card.ts';
import { CancelledBy } from './meeting-cancelled.ts';
import { MeetingFormat } from './meeting-format.ts';
import { MeetingTime } from './meeting-time.ts';

export const MeetingStatus = z.enum(['offered', 'booked', 'cancelled', 'held', 'missed']);

export type MeetingStatus = z.infer<typeof MeetingStatus>;

/** One meeting: what was offered, what was chosen, and what became of it. */
export const MeetingView = z
  .strictObject({
    ...clientView,
    meetingId: Id,
    caseId: Id.optional(),
    status: MeetingStatus,
    adviserId: z.string(),
    formats: z.array(MeetingFormat).describe('How the client may choose to meet.'),
    times: z.array(MeetingTime).describe('The times that the client may choose from.'),
    zone: z.string(),
    format: MeetingFormat.optional().describe('How they chose to meet.'),
    from: Moment.optional().describe('When it begins, once it is booked.'),
    to: Moment.optional(),
    moves: z.int().min(0).describe('How often it was moved.'),
    cancelledBy: CancelledBy.optional(),
    reason: readable(Notes).optional(),
    listeningNotes: readable(Notes).optional(),
  })
  .meta({ id: 'Meeting' });

export type MeetingView = z.input<typeof MeetingView>;
