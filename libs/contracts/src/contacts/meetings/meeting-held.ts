import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Notes } from '../../words/text.ts';

/** The meeting took place. */
export const MeetingHeld = event('MeetingHeld', 1, z.strictObject({ listeningNotes: Notes.optional() }));

export type MeetingHeld = EventOf<typeof MeetingHeld>;
