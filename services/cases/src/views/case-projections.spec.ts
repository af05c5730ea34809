import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEvents } from '@attune/testing';
import * as past from '../specification/pasts.ts';
import { rowsOf } from '../specification/views-of.ts';
import { caseListItem } from './case-list/case-list-item.ts';
import type { CaseListRow } from './case-list/case-list-row.ts';

const { ids, caseOpened, debtAdded } = past;
const rowsAfter = (view: string, ...events: readonly CaseEvent[]) => rowsOf(pastEvents([caseOpened, ...events]))[view];
const reference = { creditor: 'Northern Water', number: 'NW-1' };
const history: CaseEvent = { type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' };

const fresh = {
  case_id: ids.unknown,
  client_id: ids.client,
  status: 'open',
  adviser_id: null,
  opened_at: '2026-11-24T09:00:00.000000000Z',
  last_activity_at: '2026-11-24T09:00:00.000000000Z',
  feeling: null,
  readiness: null,
  in_hardship: false,
  in_breathing_space: false,
  disputed: false,
  represented: false,
  next_review_on: null,
  owed: [],
  creditors: [],
};

describe('the case list', () => {
  test('has no row for a case that was never opened', () => {
    expect(rowsOf(pastEvents([history]))).toEqual({ 'case-list': [], 'reviews-due': [], references: [], clients: [] });
  });

  test('has one row for each case', () => {
    expect(rowsAfter('case-list')).toEqual([fresh]);
  });

  test('shows who looks after the case and how the client is', () => {
    const checkedIn = { type: 'CheckedIn', checkInId: ids.need, feeling: 2, readiness: 'unsure', heardOn: 'phone' } as const;
    expect(
      rowsAfter(
        'case-list',
        past.adviserAssigned,
        checkedIn,
        past.hardshipDisclosed,
        past.breathingSpaceStarted,
        past.representativeAppointed,
      ),
    ).toMatchObject([
      {
        adviser_id: 'adviser-1',
        feeling: 2,
        readiness: 'unsure',
        in_hardship: true,
        next_review_on: '2027-02-23',
        in_breathing_space: true,
        represented: true,
        last_activity_at: '2026-11-24T09:05:00.000000000Z',
      },
    ]);
  });

  test('shows no longer what is over', () => {
    const removed = { type: 'RepresentativeRemoved', representativeId: ids.representative } as const;
    const over = [
      past.hardshipDisclosed,
      past.hardshipEnded,
      past.breathingSpaceStarted,
      past.breathingSpaceEnded,
      past.representativeAppointed,
      removed,
      debtAdded,
      past.debtDisputed,
      past.disputeResolved,
    ];
    expect(rowsAfter('case-list', ...over)).toMatchObject([
      { in_hardship: false, in_breathing_space: false, represented: false, disputed: false, next_review_on: null },
    ]);
  });

  test('shows what is owed and to whom, each creditor once', () => {
    const other = { ...debtAdded, debtId: ids.need, creditor: 'City of Example' };
    expect(rowsAfter('case-list', debtAdded, other, { ...debtAdded, debtId: ids.space }, past.debtDisputed)).toMatchObject([
      { owed: [{ amount: 36_000, currency: 'GBP' }], creditors: ['City of Example', 'Northern Water'], disputed: true },
    ]);
  });

  test('takes the last activity from what happened last, not from what was recorded last', () => {
    const [opened, ...rest] = pastEvents([caseOpened, debtAdded, past.caseClosed]);
    const backDated = rest.map((event) => ({ ...event, occurredAt: '2006-01-01T00:00:00Z' }));
    expect(rowsOf(opened === undefined ? [] : [opened, ...backDated])['case-list']).toMatchObject([
      { last_activity_at: '2026-11-24T09:00:00.000000000Z', status: 'closed' },
    ]);
  });

  test('is answered without what is not there, and with moments as they were said', () => {
    const row = { tenant: 'tenant-1', stream: 'case-1', ...fresh } as unknown as CaseListRow;
    expect(caseListItem(row)).toEqual({
      caseId: ids.unknown,
      clientId: ids.client,
      status: 'open',
      openedAt: '2026-11-24T09:00:00Z',
      lastActivityAt: '2026-11-24T09:00:00Z',
      inHardship: false,
      inBreathingSpace: false,
      disputed: false,
      represented: false,
      owed: [],
    });
    expect(
      caseListItem({ ...row, adviser_id: 'adviser-1', feeling: 2, readiness: 'unsure', next_review_on: '2027-01-01' }),
    ).toMatchObject({
      adviserId: 'adviser-1',
      feeling: 2,
      readiness: 'unsure',
      nextReviewOn: '2027-01-01',
    });
  });
});

describe('reviews due', () => {
  const due = {
    hardship_id: ids.hardship,
    case_id: ids.unknown,
    client_id: ids.client,
    kind: 'job-loss',
    adviser_id: null,
    review_on: '2027-02-23',
  };

  test('has a row for each open hardship', () => {
    expect(rowsAfter('reviews-due', past.hardshipDisclosed)).toEqual([due]);
    expect(rowsAfter('reviews-due', past.adviserAssigned, past.hardshipDisclosed)).toEqual([{ ...due, adviser_id: 'adviser-1' }]);
    expect(rowsAfter('reviews-due', past.hardshipDisclosed, past.hardshipEnded)).toEqual([]);
  });

  test('waits for nothing in a case that is not open', () => {
    expect(rowsAfter('reviews-due', past.hardshipDisclosed, past.caseClosed)).toEqual([]);
    expect(rowsAfter('reviews-due', past.hardshipDisclosed, past.caseResolved)).toEqual([]);
  });
});

describe('references', () => {
  const about = { case_id: ids.unknown, client_id: ids.client };

  test('name the case and the debts that have a number', () => {
    expect(rowsAfter('references', debtAdded)).toEqual([]);
    expect(rowsAfter('references', { ...debtAdded, reference })).toEqual([
      { ...about, reference_id: ids.debt, debt_id: ids.debt },
    ]);
    expect(rowsOf(pastEvents([{ ...caseOpened, reference }]))['references']).toEqual([
      { ...about, reference_id: ids.unknown, debt_id: null },
    ]);
  });

  test('name nothing of a case that was never opened, or whose client was erased', () => {
    expect(rowsOf(pastEvents([{ ...debtAdded, reference }]))['references']).toEqual([]);
    const erased = { type: 'ClientErased', clientIds: [ids.client], ground: 'client-asked' } as const;
    expect(rowsOf(pastEvents([{ ...caseOpened, reference }, { ...debtAdded, reference }, erased]))['references']).toEqual([]);
  });

  test('hold nothing of the numbers themselves', () => {
    expect(JSON.stringify(rowsAfter('references', { ...debtAdded, reference }))).not.toContain('NW-1');
  });
});
