import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';

/** Somebody made sure that a channel reaches the client and nobody else. */
export const ChannelVerified = event('ChannelVerified', 1, z.strictObject({ channelId: Id }));

export type ChannelVerified = EventOf<typeof ChannelVerified>;
