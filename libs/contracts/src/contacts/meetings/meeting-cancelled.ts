import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';

/** Who does not want a meeting to take place. */
export const CancelledBy = z.enum(['client', 'adviser']);

export type CancelledBy = z.infer<typeof CancelledBy>;

/** A meeting, offered or booked, will not take place. */
export const MeetingCancelled = event('MeetingCancelled', 1, z.strictObject({ by: CancelledBy, reason: Notes.optional() }));

export type MeetingCancelled = EventOf<typeof MeetingCancelled>;
