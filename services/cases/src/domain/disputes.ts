import type { CaseEvent, DisputeGrounds, DisputeOutcome, Personal } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

interface Disputed extends Noted {
  readonly disputeId: string;
  readonly debtId: string;
  readonly grounds: DisputeGrounds;
  readonly words?: Personal<string> | undefined;
}

export type Dispute =
  | (Disputed & { readonly status: 'open' })
  | (Disputed & {
      readonly status: 'resolved';
      readonly outcome: DisputeOutcome;
      readonly resolvedAt: string;
      readonly notes?: Personal<string> | undefined;
    });

export const disputes: Decider<readonly Dispute[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'DebtDisputed') return [...state, { status: 'open', ...event.data, ...noted(event) }];
    if (event.type !== 'DisputeResolved') return state;
    const { disputeId, outcome, notes } = event.data;
    return changed<Dispute>(
      state,
      (dispute) => dispute.disputeId === disputeId,
      (dispute) => ({ ...dispute, status: 'resolved', outcome, notes, resolvedAt: event.occurredAt }),
    );
  },
};

/** The dispute about a debt that waits for an answer. */
export function openDispute(all: readonly Dispute[], debtId: string): Dispute | undefined {
  return all.find((dispute) => dispute.status === 'open' && dispute.debtId === debtId);
}
