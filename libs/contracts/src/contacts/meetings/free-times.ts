import { z } from 'zod';
import { waiting } from '../../http/questions.ts';
import { Id } from '../../words/ids.ts';
import { MeetingTime } from './meeting-time.ts';

export const FreeTimesQuery = z.strictObject(waiting);

export type FreeTimesQuery = z.output<typeof FreeTimesQuery>;

/** What is left to choose from of the times that were offered. */
export const FreeTimes = z
  .strictObject({
    meetingId: Id,
    times: z.array(MeetingTime).describe('Times to come at which the adviser meets nobody else; none once the meeting is over.'),
    zone: z.string().describe('The zone in which the client reads them.'),
  })
  .meta({ id: 'FreeTimes' });

export type FreeTimes = z.input<typeof FreeTimes>;
