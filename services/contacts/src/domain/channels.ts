import type { ChannelAdded, ContactEvent } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { Decider } from '@attune/kernel';

/** An address at which the client can be reached. */
export type Channel = Omit<ChannelAdded, 'type'> & { readonly verifiedAt?: string };

export const channels: Decider<readonly Channel[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => {
    switch (event.type) {
      case 'ChannelAdded':
        return [...without(state, event.data.channelId), event.data];
      case 'ChannelVerified':
        return state.map((one) => (one.channelId === event.data.channelId ? { ...one, verifiedAt: event.occurredAt } : one));
      case 'ChannelRemoved':
        return without(state, event.data.channelId);
      default:
        return state;
    }
  },
};

/** The channel of that id. @throws RuleBroken `ChannelUnknown` */
export function channelThere(state: readonly Channel[], channelId: string): Channel {
  const channel = state.find((one) => one.channelId === channelId);
  if (channel === undefined) throw new RuleBroken('ChannelUnknown');
  return channel;
}

function without(state: readonly Channel[], channelId: string): readonly Channel[] {
  return state.filter((one) => one.channelId !== channelId);
}
