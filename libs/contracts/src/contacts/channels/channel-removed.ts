import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';

/** The client is not reached at an address any more. */
export const ChannelRemoved = event('ChannelRemoved', 1, z.strictObject({ channelId: Id }));

export type ChannelRemoved = EventOf<typeof ChannelRemoved>;
