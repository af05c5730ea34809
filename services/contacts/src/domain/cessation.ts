import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** That the client wants no contact at all, since when, and whether they wrote it. */
export interface Cessation {
  readonly since: string;
  readonly inWriting: boolean;
}

export const cessation: Decider<Cessation | undefined, ContactEvent> = {
  initial: undefined,
  evolve: (state, event) => {
    if (event.type === 'ContactResumed') return undefined;
    if (event.type !== 'ContactCeased') return state;
    return { since: state?.since ?? event.occurredAt, inWriting: event.data.inWriting || state?.inWriting === true };
  },
};
