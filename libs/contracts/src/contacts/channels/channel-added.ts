import { z } from 'zod';
import { event } from '../../events/event-type.ts';
import type { EventOf } from '../../events/event-type.ts';
import { Id } from '../../words/ids.ts';
import { ChannelAddress } from './channel-address.ts';
import { ChannelKind } from './channel-kind.ts';

/** The client can be reached at an address. The id follows from client, kind and address, so the same address is the same channel. */
export const ChannelAdded = event(
  'ChannelAdded',
  1,
  z.strictObject({ channelId: Id, kind: ChannelKind, address: ChannelAddress }),
);

export type ChannelAdded = EventOf<typeof ChannelAdded>;
