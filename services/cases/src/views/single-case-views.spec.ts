import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEvents } from '@attune/testing';
import * as past from '../specification/pasts.ts';
import { viewsOf } from '../specification/views-of.ts';
import { nextReviewOn } from './next-review-on.ts';
import { given } from '../specification/given.ts';

const { ids, caseOpened, debtAdded, hardshipDisclosed } = past;
const at = '2026-11-24T09:01:00.000Z';
const noted = { occurredAt: at, recordedAt: at };
const after = (view: string, ...events: readonly CaseEvent[]) => viewsOf(pastEvents([caseOpened, ...events]))[view];
const dataOf = <Event extends CaseEvent>({ type: _type, ...data }: Event) => data;

describe('the views of one case', () => {
  test('show what is owed, debt by debt, and what is disputed', () => {
    const { amount, ...debt } = dataOf(debtAdded);
    const shown = { ...debt, principal: amount, costs: { amount: 0, currency: 'GBP' }, owed: amount, ...noted };
    expect(after('caseDebts', debtAdded)).toMatchObject({ debts: [{ ...shown, disputed: false }] });
    expect(after('caseDebts', debtAdded, past.debtDisputed)).toMatchObject({ debts: [{ ...shown, disputed: true }] });
  });

  test('show disputes with their answers', () => {
    expect(after('caseDisputes', past.debtDisputed, past.disputeResolved)).toMatchObject({
      disputes: [
        { ...dataOf(past.debtDisputed), status: 'resolved', outcome: 'upheld', resolvedAt: '2026-11-24T09:02:00.000Z', ...noted },
      ],
    });
  });

  test('show check-ins, the newest first', () => {
    const checkedIn = {
      type: 'CheckedIn',
      checkInId: ids.need,
      feeling: 2,
      readiness: 'unsure',
      heardOn: 'phone',
      words: 'Hm',
    } as const;
    expect(after('caseCheckIns', checkedIn, { ...checkedIn, feeling: 3 })).toMatchObject({
      checkIns: [{ feeling: 3 }, { ...dataOf(checkedIn), by: { kind: 'service', id: '' }, ...noted }],
    });
  });

  test('show hardships with their reviews', () => {
    const reviewed = {
      type: 'HardshipReviewed',
      hardshipId: ids.hardship,
      reviewId: ids.need,
      outcome: 'easing',
      nextReviewOn: '2027-05-01',
    } as const;
    expect(after('caseHardships', hardshipDisclosed, reviewed)).toMatchObject({
      hardships: [
        {
          ...dataOf(hardshipDisclosed),
          reviewOn: '2027-05-01',
          status: 'open',
          reviews: [{ reviewId: ids.need, outcome: 'easing' }],
          ...noted,
        },
      ],
    });
  });

  test('show support needs, consents and representatives', () => {
    expect(after('caseSupportNeeds', past.supportNeedRecorded)).toMatchObject({
      supportNeeds: [{ ...dataOf(past.supportNeedRecorded), status: 'holds', ...noted }],
    });
    expect(after('caseConsents', past.consentGiven)).toMatchObject({
      consents: [{ ...dataOf(past.consentGiven), status: 'given', ...noted }],
    });
    expect(after('caseRepresentatives', past.representativeAppointed)).toMatchObject({
      representatives: [{ ...dataOf(past.representativeAppointed), status: 'acting', ...noted }],
    });
  });

  test('show breathing spaces, with the debts that they cover where not all', () => {
    const shown = { ...dataOf(past.breathingSpaceStarted), status: 'running', ...noted };
    expect(after('caseBreathingSpaces', past.breathingSpaceStarted)).toMatchObject({ breathingSpaces: [shown] });
    expect(after('caseBreathingSpaces', { ...past.breathingSpaceStarted, debts: [ids.debt] })).toMatchObject({
      breathingSpaces: [{ ...shown, debts: [ids.debt] }],
    });
  });

  test('show entries from elsewhere, each with the event that a correction names', () => {
    const entry = { activity: 'Send Fine', attributes: { expense: '11.0' }, source: 'fines', line: 7 };
    expect(after('caseHistory', { type: 'HistoryNoted', ...entry })).toMatchObject({
      entries: [{ ...entry, eventId: '00000000-0000-4000-8000-000000000001.0', ...noted }],
    });
  });
});

describe('the next review', () => {
  const on = (reviewOn: string, hardshipId: string) => ({ ...hardshipDisclosed, reviewOn, hardshipId });
  const next = (...events: readonly CaseEvent[]) => nextReviewOn(given(caseOpened, ...events).state);

  test('is the first one of a hardship that is open', () => {
    expect(next()).toBeUndefined();
    expect(next(on('2027-03-01', ids.need), on('2027-02-01', ids.space), on('2027-01-01', ids.hardship))).toBe('2027-01-01');
    expect(next(on('2027-03-01', ids.need), on('2027-01-01', ids.hardship), past.hardshipEnded)).toBe('2027-03-01');
  });

  test('is none in a case that is closed', () => {
    expect(next(on('2027-01-01', ids.hardship), { type: 'CaseClosed', reason: 'other' })).toBeUndefined();
  });
});
