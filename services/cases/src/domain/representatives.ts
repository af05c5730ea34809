import type { CaseEvent, RepresentativeAppointed } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

type Appointed = Omit<RepresentativeAppointed, 'type'> & Noted;

/** Somebody who speaks for the client. */
export type Representative =
  (Appointed & { readonly status: 'acting' }) | (Appointed & { readonly status: 'removed'; readonly removedAt: string });

export const representatives: Decider<readonly Representative[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'RepresentativeAppointed') return [...state, { status: 'acting', ...event.data, ...noted(event) }];
    if (event.type !== 'RepresentativeRemoved') return state;
    const { representativeId } = event.data;
    return changed<Representative>(
      state,
      (person) => person.representativeId === representativeId,
      (person) => ({ ...person, status: 'removed', removedAt: event.occurredAt }),
    );
  },
};
