import type { CaseEvent, Personal } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** Who looks after the case, and what the adviser before passed on. */
export interface Advised {
  readonly adviserId?: string;
  readonly handover?: { readonly from: string; readonly notes: Personal<string> };
}

export const adviser: Decider<Advised, CaseEvent> = {
  initial: {},
  evolve: (state, event) => {
    if (event.type === 'AdviserAssigned') return { adviserId: event.data.adviserId };
    if (event.type !== 'CaseHandedOver') return state;
    const { from, to, notes } = event.data;
    return { adviserId: to, handover: { from, notes } };
  },
};
