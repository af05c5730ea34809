import type { ContactEvent, CulturalProfileShared } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** What the client shared of what matters to them, while their consent holds. */
export type CulturalProfile = Omit<CulturalProfileShared, 'type'> & { readonly since: string };

export const culture: Decider<CulturalProfile | undefined, ContactEvent> = {
  initial: undefined,
  evolve: (state, event) => {
    if (event.type === 'CulturalProfileWithdrawn') return undefined;
    return event.type === 'CulturalProfileShared' ? { ...event.data, since: event.occurredAt } : state;
  },
};
