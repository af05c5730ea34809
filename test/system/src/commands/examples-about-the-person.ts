import type { CommandExample } from './command-example.ts';

/** Every command about the person: how they feel, what they need, who protects and speaks for them. */
export const examplesAboutThePerson: Readonly<Record<string, CommandExample>> = {
  checkIn: {
    body: () => ({
      feeling: 4,
      readiness: 'not-now',
      heardOn: 'portal',
      words: 'Better. After the 20th?',
      nextTime: '2024-03-20T09:00:00Z',
    }),
    view: 'caseCheckIns',
    shows: {
      checkIns: [{ feeling: 4, readiness: 'not-now', words: 'Better. After the 20th?', nextTime: '2024-03-20T09:00:00Z' }],
    },
    type: 'CheckedIn',
    what: /fairly light \(4 of 5\).*rather not talk now/,
  },
  discloseHardship: {
    body: () => ({
      kind: 'job-loss',
      since: '2024-03-01',
      effectOnIncome: 'lost',
      notes: 'The shop closed',
      reviewOn: '2024-06-01',
    }),
    view: 'caseHardships',
    shows: {
      hardships: [{ kind: 'job-loss', status: 'open', since: '2024-03-01', reviewOn: '2024-06-01', notes: 'The shop closed' }],
    },
    type: 'HardshipDisclosed',
    what: /job loss, since 2024-03-01/,
  },
  reviewHardship: {
    before: async (earlier) => ({ hardshipId: await earlier('discloseHardship', { kind: 'illness', reviewOn: '2024-05-01' }) }),
    body: () => ({ outcome: 'easing', notes: 'Back to work soon', nextReviewOn: '2024-07-01' }),
    view: 'caseHardships',
    shows: { hardships: [{ reviewOn: '2024-07-01', reviews: [{ outcome: 'easing', nextReviewOn: '2024-07-01' }] }] },
    type: 'HardshipReviewed',
    what: /easing/,
  },
  endHardship: {
    before: async (earlier) => ({ hardshipId: await earlier('discloseHardship', { kind: 'illness', reviewOn: '2024-05-01' }) }),
    body: () => ({ endedOn: '2024-03-09', notes: 'Well again' }),
    view: 'caseHardships',
    shows: { hardships: [{ status: 'ended', endedOn: '2024-03-09' }] },
    type: 'HardshipEnded',
    what: /ended on 2024-03-09/,
  },
  recordSupportNeed: {
    body: () => ({ kind: 'interpreter', notes: 'Somali', reviewOn: '2025-01-01' }),
    view: 'caseSupportNeeds',
    shows: { supportNeeds: [{ kind: 'interpreter', status: 'holds', notes: 'Somali', reviewOn: '2025-01-01' }] },
    type: 'SupportNeedRecorded',
    what: /something done differently/,
  },
  withdrawSupportNeed: {
    before: async (earlier) => ({ supportNeedId: await earlier('recordSupportNeed', { kind: 'no-phone' }) }),
    body: () => ({ notes: 'Has a phone again' }),
    view: 'caseSupportNeeds',
    shows: { supportNeeds: [{ status: 'withdrawn', withdrawnAt: '2024-03-10T12:00:00Z' }] },
    type: 'SupportNeedWithdrawn',
    what: /no longer holds/,
  },
  giveConsent: {
    body: () => ({ purpose: 'health', how: 'written', told: 'Why, and who reads it', until: '2025-03-10' }),
    view: 'caseConsents',
    shows: {
      consents: [{ purpose: 'health', how: 'written', status: 'given', told: 'Why, and who reads it', until: '2025-03-10' }],
    },
    type: 'SensitiveDataConsentGiven',
    what: /one purpose: health/,
  },
  withdrawConsent: {
    before: async (earlier) => ({ consentId: await earlier('giveConsent', { purpose: 'culture', how: 'spoken', told: 'Why' }) }),
    body: () => ({ how: 'online' }),
    view: 'caseConsents',
    shows: { consents: [{ status: 'withdrawn', withdrawnAt: '2024-03-10T12:00:00Z' }] },
    type: 'SensitiveDataConsentWithdrawn',
    what: /withdrew a consent/,
  },
  startBreathingSpace: {
    body: () => ({ kind: 'standard', startedOn: '2024-03-08' }),
    view: 'caseBreathingSpaces',
    // The 60th day, the first counted (SI 2020/1311, reg 26).
    shows: { breathingSpaces: [{ kind: 'standard', status: 'running', startedOn: '2024-03-08', until: '2024-05-06' }] },
    type: 'BreathingSpaceStarted',
    what: /protects the client from 2024-03-08/,
  },
  endBreathingSpace: {
    before: async (earlier) => ({
      breathingSpaceId: await earlier('startBreathingSpace', { kind: 'mental-health-crisis', startedOn: '2024-02-01' }),
    }),
    body: () => ({ endedOn: '2024-03-10', why: 'treatment-ended' }),
    view: 'caseBreathingSpaces',
    shows: { breathingSpaces: [{ status: 'ended', endedOn: '2024-03-10', why: 'treatment-ended' }] },
    type: 'BreathingSpaceEnded',
    what: /ended on 2024-03-10/,
  },
  appointRepresentative: {
    body: () => ({
      kind: 'solicitor',
      name: 'Sam Okafor',
      organisation: 'Okafor & Co',
      contact: 'sam@okafor.example',
      notes: 'Only by letter',
    }),
    view: 'caseRepresentatives',
    shows: {
      representatives: [
        { kind: 'solicitor', status: 'acting', name: 'Sam Okafor', organisation: 'Okafor & Co', contact: 'sam@okafor.example' },
      ],
    },
    type: 'RepresentativeAppointed',
    what: /a solicitor/,
  },
  removeRepresentative: {
    before: async (earlier) => ({ representativeId: await earlier('appointRepresentative', { kind: 'friend', name: 'Lea' }) }),
    body: () => ({ notes: 'Speaks for herself again' }),
    view: 'caseRepresentatives',
    shows: { representatives: [{ status: 'removed', removedAt: '2024-03-10T12:00:00Z' }] },
    type: 'RepresentativeRemoved',
    what: /no longer speaks/,
  },
};
