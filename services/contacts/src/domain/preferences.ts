import type { ContactEvent, ContactPreferencesSet } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** How and when the client would like to be contacted, as they told it last. */
export const preferences: Decider<Omit<ContactPreferencesSet, 'type'> | undefined, ContactEvent> = {
  initial: undefined,
  evolve: (state, event) => (event.type === 'ContactPreferencesSet' ? event.data : state),
};
