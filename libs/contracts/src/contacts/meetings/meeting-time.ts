import { z } from 'zod';
import { Moment, MomentGiven } from '../../words/time.ts';

/** From when to when a meeting lasts, as it is stored and answered. */
export const MeetingTime = z.strictObject({ from: Moment, to: Moment });

export type MeetingTime = z.infer<typeof MeetingTime>;

/** The same in a request: with any offset. */
export const meetingTimeGiven = { from: MomentGiven, to: MomentGiven };
