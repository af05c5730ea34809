import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Moment } from '../../words/time.ts';
import { MeetingFormat } from './meeting-format.ts';

/** One of the times that were offered was chosen. */
export const MeetingBooked = event('MeetingBooked', 1, z.strictObject({ format: MeetingFormat, from: Moment, to: Moment }));

export type MeetingBooked = EventOf<typeof MeetingBooked>;
