import type { CaseEvent, ClosingReason, Reference, Resolution } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

interface Opened {
  readonly clientId: string;
  readonly reference?: Reference | undefined;
  readonly openedAt: string;
}

/** Where a case stands. History may have been kept for it before it was opened. */
export type Life =
  | { readonly status: 'unopened' }
  | (Opened & { readonly status: 'open' })
  | (Opened & { readonly status: 'resolved'; readonly how: Resolution })
  | (Opened & { readonly status: 'closed'; readonly reason: ClosingReason });

export const life: Decider<Life, CaseEvent> = {
  initial: { status: 'unopened' },
  evolve: (state, event) => {
    if (event.type === 'CaseOpened') return { status: 'open', ...event.data, openedAt: event.occurredAt };
    if (state.status === 'unopened') return state;
    const { clientId, reference, openedAt } = state;
    const opened = { clientId, reference, openedAt };
    switch (event.type) {
      case 'CaseResolved':
        return { ...opened, status: 'resolved', how: event.data.how };
      case 'CaseClosed':
        return { ...opened, status: 'closed', reason: event.data.reason };
      case 'CaseReopened':
        return { ...opened, status: 'open' };
      default:
        return state;
    }
  },
};
