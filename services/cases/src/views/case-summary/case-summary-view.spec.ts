import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEvents, specificationNow } from '@attune/testing';
import * as past from '../../specification/pasts.ts';
import { viewsOf } from '../../specification/views-of.ts';

const { ids, caseOpened, debtAdded } = past;
const summaryAfter = (...events: readonly CaseEvent[]) => viewsOf(pastEvents([caseOpened, ...events]))['caseSummary'];
const other = specificationNow.newId('another');

describe('a case at a glance', () => {
  test('is empty at first', () => {
    expect(summaryAfter()).toEqual({
      caseId: ids.unknown,
      revision: 1,
      knownAt: '2026-11-25T12:00:00Z',
      clientId: ids.client,
      status: 'open',
      openedAt: '2026-11-24T09:00:00.000Z',
      supportNeeds: [],
      hardships: [],
      represented: false,
      disputedDebts: 0,
      debts: 0,
      owed: [],
      historyEntries: 0,
    });
  });

  test('shows the person as they are now', () => {
    const checkedIn = {
      type: 'CheckedIn',
      checkInId: other,
      feeling: 2,
      readiness: 'not-now',
      heardOn: 'phone',
      words: 'Hm',
      nextTime: '2026-11-27T09:00:00Z',
    } as const;
    const handedOver = {
      type: 'CaseHandedOver',
      handoverId: other,
      from: 'adviser-1',
      to: 'adviser-2',
      notes: 'Mornings are hard.',
    } as const;
    expect(
      summaryAfter(
        past.adviserAssigned,
        handedOver,
        checkedIn,
        past.hardshipDisclosed,
        past.supportNeedRecorded,
        past.representativeAppointed,
      ),
    ).toMatchObject({
      adviserId: 'adviser-2',
      handover: { from: 'adviser-1', notes: 'Mornings are hard.' },
      lastCheckIn: { feeling: 2, readiness: 'not-now', occurredAt: '2026-11-24T09:03:00.000Z', nextTime: '2026-11-27T09:00:00Z' },
      hardships: ['job-loss'],
      nextReviewOn: '2027-02-23',
      supportNeeds: ['large-print'],
      represented: true,
    });
  });

  test('leaves out what no longer holds', () => {
    expect(
      summaryAfter(
        past.hardshipDisclosed,
        past.hardshipEnded,
        past.supportNeedRecorded,
        { type: 'SupportNeedWithdrawn', supportNeedId: ids.need },
        past.representativeAppointed,
        { type: 'RepresentativeRemoved', representativeId: ids.representative },
        past.breathingSpaceStarted,
        past.breathingSpaceEnded,
      ),
    ).toMatchObject({ hardships: [], supportNeeds: [], represented: false, breathingSpace: undefined, nextReviewOn: undefined });
  });

  test('shows the breathing space that runs', () => {
    expect(summaryAfter(past.breathingSpaceStarted)).toMatchObject({
      breathingSpace: { breathingSpaceId: ids.space, until: '2027-01-08' },
    });
  });

  test('adds up what is owed, currency by currency in order, and what of it is disputed', () => {
    const sum = (amount: number, currency: string, debtId: string) => ({ ...debtAdded, debtId, amount: { amount, currency } });
    const costs = {
      type: 'DebtAdjusted',
      adjustmentId: other,
      debtId: ids.debt,
      change: 'cost',
      amount: { amount: 1, currency: 'GBP' },
      reason: 'A letter.',
    } as const;
    expect(
      summaryAfter(
        debtAdded,
        sum(5, 'USD', other),
        sum(700, 'GBP', ids.need),
        sum(9, 'EUR', ids.space),
        costs,
        past.debtDisputed,
      ),
    ).toMatchObject({
      debts: 4,
      disputedDebts: 1,
      owed: [
        { amount: 9, currency: 'EUR' },
        { amount: 12_701, currency: 'GBP' },
        { amount: 5, currency: 'USD' },
      ],
    });
    expect(summaryAfter(debtAdded, past.debtDisputed, past.disputeResolved)).toMatchObject({ disputedDebts: 0 });
  });

  test('shows what the case was opened with and where it stands', () => {
    const reference = { creditor: 'Northern Water', number: 'NW-1' };
    const history = { type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' } as const;
    expect(viewsOf(pastEvents([{ ...caseOpened, reference }, history, past.caseClosed]))['caseSummary']).toMatchObject({
      reference,
      historyEntries: 1,
      status: 'closed',
    });
  });
});
