import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { ContactChannel } from './contact-channel.ts';

/** The client may be contacted on a channel again. */
export const ChannelOptedIn = event('ChannelOptedIn', 1, z.strictObject({ channel: ContactChannel }));

export type ChannelOptedIn = EventOf<typeof ChannelOptedIn>;
