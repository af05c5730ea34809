import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Moment } from '../../words/time.ts';

/** A booked meeting takes place at another time. */
export const MeetingMoved = event('MeetingMoved', 1, z.strictObject({ from: Moment, to: Moment }));

export type MeetingMoved = EventOf<typeof MeetingMoved>;
