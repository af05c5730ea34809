import type { ClientIntroduced, ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** Name and form of address as the person gave them last. */
export type Introduction = Omit<ClientIntroduced, 'type'>;

export const introduction: Decider<Introduction | undefined, ContactEvent> = {
  initial: undefined,
  evolve: (state, event) => (event.type === 'ClientIntroduced' ? event.data : state),
};
