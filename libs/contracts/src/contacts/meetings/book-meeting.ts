import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { MeetingFormat } from './meeting-format.ts';
import { meetingTimeGiven } from './meeting-time.ts';

/** Chooses one of the times and one of the formats that were offered. */
export const BookMeeting = z.strictObject({ format: MeetingFormat, ...meetingTimeGiven, ...happened });

export type BookMeeting = z.output<typeof BookMeeting>;
