import { describe, expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import type { CaseEvent } from '@attune/contracts';
import { pastEvents } from '@attune/testing';
import * as past from '../../specification/pasts.ts';
import { storyEntry } from './story-entry.ts';

const { ids } = past;
const by = 'Recorded by Attune itself.';
const apart = 'The reason stands in the notes.';
const reference = { creditor: 'Northern Water', number: 'NW-1' };
const event = '00000000-0000-4000-8000-000000000001.0';

/** An event, and how its entry reads: what, why. */
const prose: readonly (readonly [CaseEvent, what: string, why: string])[] = [
  [past.caseOpened, 'The case was opened.', by],
  [{ ...past.caseOpened, reference }, 'The case was opened for Northern Water.', by],
  [past.caseResolved, 'The case is resolved.', 'It was settled.'],
  [past.caseClosed, 'The case was closed.', 'Somebody else looks after it now.'],
  [{ type: 'CaseReopened', reason: 'Secret' }, 'The case was opened again.', apart],
  [past.debtAdded, 'A debt joined the case: GBP 120.00 to Northern Water (water bill).', by],
  [
    {
      type: 'DebtAdjusted',
      adjustmentId: ids.unknown,
      debtId: ids.debt,
      change: 'principal',
      amount: { amount: 500, currency: 'JPY' },
      reason: 'Secret',
    },
    'The sum itself now stands at JPY 500.',
    apart,
  ],
  [
    {
      type: 'DebtAdjusted',
      adjustmentId: ids.unknown,
      debtId: ids.debt,
      change: 'cost',
      amount: { amount: -5, currency: 'GBP' },
      reason: 'Secret',
    },
    'Costs changed by GBP -0.05.',
    apart,
  ],
  [past.debtDisputed, 'The client disputes a debt; its recovery waits.', 'The grounds: not mine.'],
  [{ ...past.disputeResolved, outcome: 'partly-upheld' }, 'The dispute was answered: partly upheld.', by],
  [past.adviserAssigned, 'Adviser adviser-1 looks after the case.', by],
  [
    { type: 'CaseHandedOver', handoverId: ids.unknown, from: 'adviser-1', to: 'adviser-2', notes: 'Secret' },
    'Adviser adviser-1 handed the case over to adviser adviser-2, with what was heard.',
    by,
  ],
  [
    { type: 'CheckedIn', checkInId: ids.unknown, feeling: 1, readiness: 'not-now', heardOn: 'in-person', words: 'Secret' },
    'The client said how they feel: very heavy (1 of 5), and that they would rather not talk now.',
    'Heard in person.',
  ],
  [
    {
      type: 'CheckedIn',
      checkInId: ids.unknown,
      feeling: 5,
      readiness: 'ready',
      heardOn: 'phone',
      nextTime: '2026-11-27T09:00:00Z',
    },
    'The client said how they feel: light (5 of 5), and that they are ready to talk now.',
    'Heard on the phone; a better time would be 2026-11-27T09:00:00Z.',
  ],
  [
    past.hardshipDisclosed,
    'The client disclosed a hardship: job loss, since 2026-10-01.',
    'It will be looked at again on 2027-02-23.',
  ],
  [
    {
      type: 'HardshipDisclosed',
      hardshipId: ids.hardship,
      kind: 'other',
      expectedUntil: '2027-01-31',
      effectOnIncome: 'lost',
      evidence: 'asked',
      reviewOn: '2027-01-05',
    },
    'The client disclosed a hardship: another circumstance, expected until 2027-01-31.',
    'It will be looked at again on 2027-01-05.',
  ],
  [
    {
      type: 'HardshipReviewed',
      hardshipId: ids.hardship,
      reviewId: ids.unknown,
      outcome: 'continues',
      nextReviewOn: '2027-05-01',
    },
    'The hardship was looked at again: it is going on.',
    'The next look is on 2027-05-01.',
  ],
  [
    { type: 'HardshipReviewed', hardshipId: ids.hardship, reviewId: ids.unknown, outcome: 'heavier', nextReviewOn: '2027-05-01' },
    'The hardship was looked at again: it is heavier.',
    'The next look is on 2027-05-01.',
  ],
  [past.hardshipEnded, 'The hardship ended on 2026-11-20.', by],
  [past.supportNeedRecorded, 'The client needs something done differently.', by],
  [{ type: 'SupportNeedWithdrawn', supportNeedId: ids.need }, 'A support need no longer holds.', by],
  [
    { ...past.consentGiven, purpose: 'support-needs', how: 'written' },
    'The client agreed that sensitive facts are kept, for one purpose: support needs.',
    'Agreed in writing; what the client was told stands in the notes.',
  ],
  [past.consentWithdrawn, 'The client withdrew a consent.', 'Withdrawn in speech.'],
  [
    past.breathingSpaceStarted,
    'A breathing space (standard) protects the client from 2026-11-10 on.',
    'Its last day is 2027-01-08.',
  ],
  [
    { type: 'BreathingSpaceStarted', breathingSpaceId: ids.space, kind: 'mental-health-crisis', startedOn: '2026-11-10' },
    'A breathing space (mental health crisis) protects the client from 2026-11-10 on.',
    'Its end is not known yet.',
  ],
  [{ ...past.breathingSpaceEnded, why: 'ran-out' }, 'The breathing space ended on 2026-11-20.', 'Its last day had passed.'],
  [{ ...past.representativeAppointed, kind: 'attorney' }, 'Somebody speaks for the client: an attorney.', by],
  [
    { type: 'RepresentativeRemoved', representativeId: ids.representative },
    'A representative no longer speaks for the client.',
    by,
  ],
  [
    { type: 'HistoryNoted', activity: 'Secret', attributes: { who: 'Secret' }, source: 'fines', line: 7 },
    'Something happened before, or elsewhere.',
    'It comes from fines, line 7.',
  ],
  [
    { type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' },
    'Something happened before, or elsewhere.',
    'It comes from fines.',
  ],
  [{ type: 'Corrected', event, why: 'Secret' }, `The entry ${event} was recorded by mistake.`, apart],
  [
    { type: 'ClientErased', clientIds: [ids.client], ground: 'client-asked' },
    'What was personal about the client was erased for good.',
    'The client asked for it.',
  ],
];

describe('the story reads', () => {
  test('of every type of event', () => {
    expect([...new Set(prose.map(([{ type }]) => type))].sort()).toEqual(caseEvents.types.map(({ type }) => type).sort());
  });

  test.each(prose.map(([told, what, why]) => [told.type, told, what, why] as const))('of %s', (_type, told, what, why) => {
    const [recorded] = pastEvents([told]);
    expect(recorded && storyEntry(recorded, undefined)).toMatchObject({ what, why });
  });
});
