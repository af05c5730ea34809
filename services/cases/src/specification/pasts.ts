import type { CaseEvent } from '@attune/contracts';
import { specificationNow } from '@attune/testing';

const { newId } = specificationNow;

/** Ids that specifications speak of. */
export const ids = {
  client: newId('a client'),
  debt: newId('a debt'),
  dispute: newId('a dispute'),
  hardship: newId('a hardship'),
  consent: newId('a consent'),
  need: newId('a need'),
  space: newId('a space'),
  representative: newId('a representative'),
  unknown: newId('something that nobody recorded'),
};

type Past<Type extends CaseEvent['type']> = Extract<CaseEvent, { readonly type: Type }>;

/** A case is open. */
export const caseOpened: Past<'CaseOpened'> = { type: 'CaseOpened', clientId: ids.client };

export const caseResolved: Past<'CaseResolved'> = { type: 'CaseResolved', how: 'settled' };

export const caseClosed: Past<'CaseClosed'> = { type: 'CaseClosed', reason: 'transferred' };

/** It has one debt, of GBP 120.00. */
export const debtAdded: Past<'DebtAdded'> = {
  type: 'DebtAdded',
  debtId: ids.debt,
  creditor: 'Northern Water',
  kind: 'water bill',
  amount: { amount: 12_000, currency: 'GBP' },
};

export const debtDisputed: Past<'DebtDisputed'> = {
  type: 'DebtDisputed',
  disputeId: ids.dispute,
  debtId: ids.debt,
  grounds: 'not-mine',
};

export const disputeResolved: Past<'DisputeResolved'> = {
  type: 'DisputeResolved',
  disputeId: ids.dispute,
  debtId: ids.debt,
  outcome: 'upheld',
};

export const adviserAssigned: Past<'AdviserAssigned'> = { type: 'AdviserAssigned', adviserId: 'adviser-1' };

/** The client lost their job, and a review is due in February. */
export const hardshipDisclosed: Past<'HardshipDisclosed'> = {
  type: 'HardshipDisclosed',
  hardshipId: ids.hardship,
  kind: 'job-loss',
  since: '2026-10-01',
  effectOnIncome: 'lost',
  evidence: 'not-asked',
  reviewOn: '2027-02-23',
};

export const hardshipEnded: Past<'HardshipEnded'> = { type: 'HardshipEnded', hardshipId: ids.hardship, endedOn: '2026-11-20' };

/** The client agreed that facts about hardship are kept. */
export const consentGiven: Past<'SensitiveDataConsentGiven'> = {
  type: 'SensitiveDataConsentGiven',
  consentId: ids.consent,
  purpose: 'hardship',
  how: 'spoken',
  told: 'What it is for and that it can be withdrawn.',
};

export const consentWithdrawn: Past<'SensitiveDataConsentWithdrawn'> = {
  type: 'SensitiveDataConsentWithdrawn',
  consentId: ids.consent,
  how: 'spoken',
};

/** The client needs large print. */
export const supportNeedRecorded: Past<'SupportNeedRecorded'> = {
  type: 'SupportNeedRecorded',
  supportNeedId: ids.need,
  kind: 'large-print',
};

/** A standard breathing space of sixty days. */
export const breathingSpaceStarted: Past<'BreathingSpaceStarted'> = {
  type: 'BreathingSpaceStarted',
  breathingSpaceId: ids.space,
  kind: 'standard',
  startedOn: '2026-11-10',
  until: '2027-01-08',
};

export const breathingSpaceEnded: Past<'BreathingSpaceEnded'> = {
  type: 'BreathingSpaceEnded',
  breathingSpaceId: ids.space,
  endedOn: '2026-11-20',
  why: 'cancelled',
};

export const representativeAppointed: Past<'RepresentativeAppointed'> = {
  type: 'RepresentativeAppointed',
  representativeId: ids.representative,
  kind: 'solicitor',
  name: 'Ada Example',
};
