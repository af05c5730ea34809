import { z } from 'zod';
import { happened } from '../../words/time.ts';
import { meetingTimeGiven } from './meeting-time.ts';

/** Moves a booked meeting: a client to another of the times that were offered, whoever works for them to any time to come. */
export const MoveMeeting = z.strictObject({ ...meetingTimeGiven, ...happened });

export type MoveMeeting = z.output<typeof MoveMeeting>;
