import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';

/** The client wants no contact at all any more. Whether they wrote it matters in law (12 CFR 1006.6(c)). */
export const ContactCeased = event('ContactCeased', 1, z.strictObject({ inWriting: z.boolean() }));

export type ContactCeased = EventOf<typeof ContactCeased>;
