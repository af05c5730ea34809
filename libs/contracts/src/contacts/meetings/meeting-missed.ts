import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Moment } from '../../words/time.ts';

/** A booked meeting did not take place, though nobody cancelled it. */
export const MeetingMissed = event('MeetingMissed', 1, z.strictObject({ from: Moment.describe('When it would have begun.') }));

export type MeetingMissed = EventOf<typeof MeetingMissed>;
