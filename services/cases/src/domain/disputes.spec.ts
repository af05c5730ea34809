import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { caseOpened, debtAdded, debtDisputed, disputeResolved, ids } from '../specification/pasts.ts';
import { openDispute } from './disputes.ts';

const disputesOf = (...past: readonly CaseEvent[]) => given(caseOpened, debtAdded, ...past).state.disputes;
const at = (minute: number) => `2026-11-24T09:0${String(minute)}:00.000Z`;
const open = {
  disputeId: ids.dispute,
  debtId: ids.debt,
  grounds: 'not-mine',
  words: 'Not my name.',
  occurredAt: at(2),
  recordedAt: at(2),
};

describe('the disputes of a case', () => {
  test('are open until they are answered', () => {
    const disputed = { ...debtDisputed, words: 'Not my name.' };
    expect(disputesOf(disputed)).toEqual([{ ...open, status: 'open' }]);
    expect(disputesOf(disputed, { ...disputeResolved, notes: 'A namesake.' })).toEqual([
      { ...open, status: 'resolved', outcome: 'upheld', notes: 'A namesake.', resolvedAt: at(3) },
    ]);
  });

  test('wait debt by debt', () => {
    const other = { ...debtDisputed, disputeId: ids.unknown, debtId: ids.unknown };
    const all = disputesOf(debtDisputed, other, disputeResolved);
    expect(openDispute(all, ids.debt)).toBeUndefined();
    expect(openDispute(all, ids.unknown)?.disputeId).toBe(ids.unknown);
  });

  test('are not answered before they are noted', () => {
    expect(disputesOf(disputeResolved)).toEqual([]);
    expect(disputesOf(disputeResolved, debtDisputed)).toMatchObject([{ status: 'open' }]);
  });
});
