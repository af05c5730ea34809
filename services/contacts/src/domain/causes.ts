import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** The events of other services that facts were learned from: each teaches once. */
export const causes: Decider<readonly string[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => (event.type === 'FactLearned' ? [...state, event.data.cause] : state),
};
