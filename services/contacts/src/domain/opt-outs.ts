import type { ContactChannel, ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** A channel that the client does not want, and since when. */
export interface OptedOut {
  readonly channel: ContactChannel;
  readonly since: string;
}

export const optOuts: Decider<readonly OptedOut[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'ChannelOptedIn') return state.filter(({ channel }) => channel !== event.data.channel);
    if (event.type !== 'ChannelOptedOut' || hasOptedOut(state, event.data.channel)) return state;
    return [...state, { channel: event.data.channel, since: event.occurredAt }];
  },
};

export function hasOptedOut(state: readonly OptedOut[], channel: ContactChannel): boolean {
  return state.some((out) => out.channel === channel);
}
