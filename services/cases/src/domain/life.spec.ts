import { describe, expect, test } from '@jest/globals';
import { given } from '../specification/given.ts';
import { caseClosed, caseOpened, caseResolved, ids } from '../specification/pasts.ts';

const reference = { creditor: 'Northern Water', number: 'NW-1' };
const opened = { clientId: ids.client, reference, openedAt: '2026-11-24T09:00:00.000Z' };
const opening = { ...caseOpened, reference };
const reopened = { type: 'CaseReopened', reason: 'The client wrote again.' } as const;

describe('the life of a case', () => {
  test('begins with its opening and goes on to its end', () => {
    expect(given().state.life).toEqual({ status: 'unopened' });
    expect(given(opening).state.life).toEqual({ ...opened, status: 'open' });
    expect(given(opening, caseResolved).state.life).toEqual({ ...opened, status: 'resolved', how: 'settled' });
    expect(given(opening, caseResolved, caseClosed).state.life).toEqual({ ...opened, status: 'closed', reason: 'transferred' });
  });

  test('forgets how it ended once it is open again', () => {
    expect(given(opening, caseResolved, reopened).state.life).toEqual({ ...opened, status: 'open' });
    expect(given(opening, caseClosed, reopened).state.life).toEqual({ ...opened, status: 'open' });
    expect(given(opening, reopened).state.life).toEqual({ ...opened, status: 'open' });
  });

  test('does not begin with an end', () => {
    expect(given(caseResolved, caseClosed, reopened).state.life).toEqual({ status: 'unopened' });
    expect(given(caseClosed, opening).state.life).toMatchObject({ status: 'open', openedAt: '2026-11-24T09:01:00.000Z' });
  });

  test('is not changed by what happens in the case', () => {
    expect(given(opening, { type: 'AdviserAssigned', adviserId: 'adviser-1' }).state.life).toEqual({ ...opened, status: 'open' });
  });
});
