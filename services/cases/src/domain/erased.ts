import type { CaseEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** Under which ids the client was forgotten; nobody, as long as it is empty. */
export const erased: Decider<readonly string[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => (event.type === 'ClientErased' ? [...new Set([...state, ...event.data.clientIds])] : state),
};
