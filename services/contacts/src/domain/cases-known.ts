import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** The cases that the client is known from. */
export const casesKnown: Decider<readonly string[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type !== 'FactLearned' || event.data.kind !== 'case-opened' || event.data.caseId === undefined) return state;
    return state.includes(event.data.caseId) ? state : [...state, event.data.caseId];
  },
};
