import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { preferred } from './preferred.ts';

/** The client told how and when they would like to be contacted; it replaces what they told before. */
export const ContactPreferencesSet = event('ContactPreferencesSet', 1, z.strictObject(preferred));

export type ContactPreferencesSet = EventOf<typeof ContactPreferencesSet>;
