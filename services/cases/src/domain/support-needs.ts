import type { CaseEvent, SupportNeedRecorded } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

type Recorded = Omit<SupportNeedRecorded, 'type'> & Noted;

/** Something to do differently for this client, for as long as it holds. */
export type SupportNeed =
  (Recorded & { readonly status: 'holds' }) | (Recorded & { readonly status: 'withdrawn'; readonly withdrawnAt: string });

export const supportNeeds: Decider<readonly SupportNeed[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'SupportNeedRecorded') return [...state, { status: 'holds', ...event.data, ...noted(event) }];
    if (event.type === 'SensitiveDataConsentWithdrawn') {
      const { consentId } = event.data;
      // A withdrawal takes effect at once: the need stays, what was told under the consent goes.
      return changed<SupportNeed>(
        state,
        (need) => need.consentId === consentId,
        ({ notes: _told, ...need }) => need,
      );
    }
    if (event.type !== 'SupportNeedWithdrawn') return state;
    const { supportNeedId } = event.data;
    return changed<SupportNeed>(
      state,
      (need) => need.supportNeedId === supportNeedId,
      (need) => ({ ...need, status: 'withdrawn', withdrawnAt: event.occurredAt }),
    );
  },
};
