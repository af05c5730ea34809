import type { CaseEvent, SensitiveDataConsentGiven } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

type Given = Omit<SensitiveDataConsentGiven, 'type'> & Noted;

/** A consent to keep sensitive facts for a purpose. */
export type Consent =
  (Given & { readonly status: 'given' }) | (Given & { readonly status: 'withdrawn'; readonly withdrawnAt: string });

export const consents: Decider<readonly Consent[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'SensitiveDataConsentGiven') return [...state, { status: 'given', ...event.data, ...noted(event) }];
    if (event.type !== 'SensitiveDataConsentWithdrawn') return state;
    const { consentId } = event.data;
    return changed<Consent>(
      state,
      (consent) => consent.consentId === consentId,
      (consent) => ({ ...consent, status: 'withdrawn', withdrawnAt: event.occurredAt }),
    );
  },
};
