import type { ContactEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** Whether the client was forgotten: what was personal about them can be read by nobody any more. */
export const erased: Decider<boolean, ContactEvent> = {
  initial: false,
  evolve: (state, event) => state || event.type === 'ClientErased',
};
