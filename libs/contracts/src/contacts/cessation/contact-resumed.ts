import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';

/** The client may be contacted again. */
export const ContactResumed = event('ContactResumed', 1, z.strictObject({ inWriting: z.boolean() }));

export type ContactResumed = EventOf<typeof ContactResumed>;
