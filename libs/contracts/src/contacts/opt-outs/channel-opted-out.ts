import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { ContactChannel } from './contact-channel.ts';

/** The client does not want to be contacted on a channel any more. */
export const ChannelOptedOut = event('ChannelOptedOut', 1, z.strictObject({ channel: ContactChannel }));

export type ChannelOptedOut = EventOf<typeof ChannelOptedOut>;
