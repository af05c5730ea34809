import { beforeEach, describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { caseId, caseInMemory, eventIdOf, otherClient, otherTenant, ownClient } from '../specification/case-in-memory.ts';
import { adviserAssigned, caseOpened, debtAdded, ids } from '../specification/pasts.ts';
import { caseSummaryView } from './case-summary/case-summary-view.ts';
import type { TimeQuestion } from '@attune/service-kit';

const costs: CaseEvent = {
  type: 'DebtAdjusted',
  adjustmentId: ids.unknown,
  debtId: ids.debt,
  change: 'cost',
  amount: { amount: 500, currency: 'GBP' },
  reason: 'A letter.',
};
const correcting = (event: string): CaseEvent => ({ type: 'Corrected', event, why: 'The letter was never sent.' });

// 1 opened and a debt on 1 March · 2 costs, recorded in May, of 1 April · 3 costs taken back in July, as of 1 June.
const march = '2026-03-01T10:00:00Z';
const april = '2026-04-01T10:00:00Z';
const may = '2026-05-01T10:00:00Z';
const june = '2026-06-01T10:00:00Z';
const july = '2026-07-01T10:00:00Z';

describe('reading a case', () => {
  let told = caseInMemory();
  const read = (question: TimeQuestion, caller = told.adviser) => told.as(caller, () => told.reader.read(caseId, question));
  const costsBy = async (question: TimeQuestion) => (await read(question)).state.debts[0]?.costs.amount;

  beforeEach(async () => {
    told = caseInMemory();
    await told.record(march, [caseOpened, debtAdded]);
    await told.record(may, [costs], april);
  });

  test('gives what is known now, and how far that goes', async () => {
    const { state, ...about } = await read({});
    expect(state.debts).toMatchObject([{ costs: { amount: 500 } }]);
    expect(about).toMatchObject({ caseId, revision: 3, knownAt: '2026-05-01T10:00:00.000000Z', openedAt: march });
  });

  test('gives what was known by a moment, whenever it had happened', async () => {
    expect(await costsBy({ asOf: '2026-04-30T00:00:00Z' })).toBe(0);
    expect(await costsBy({ asOf: may })).toBe(500);
    expect(await read({ asOf: '2026-04-30T00:00:00Z' })).toMatchObject({ revision: 2, knownAt: '2026-03-01T10:00:00.000000Z' });
  });

  test('gives what was known by a place in the log', async () => {
    const { position } = await told.record(june, [adviserAssigned]);
    expect((await read({ asOf: position })).state.adviser).toEqual({ adviserId: 'adviser-1' });
    expect((await read({ asOf: position - 1n })).state.adviser).toEqual({});
    expect(await costsBy({ asOf: position - 2n })).toBe(0);
  });

  test('gives what had happened by a moment, whenever it was recorded', async () => {
    expect(await costsBy({ effectiveAt: '2026-03-31T23:59:59Z' })).toBe(0);
    expect(await costsBy({ effectiveAt: april })).toBe(500);
  });

  test('asks first what was known, then what of it had happened', async () => {
    expect(await costsBy({ asOf: '2026-04-30T00:00:00Z', effectiveAt: april })).toBe(0);
    expect(await costsBy({ asOf: may, effectiveAt: april })).toBe(500);
  });

  test('takes a mistake back for every moment, once that is known', async () => {
    await told.record(july, [correcting(eventIdOf(2))], june);
    expect(await costsBy({})).toBe(0);
    expect(await costsBy({ effectiveAt: april })).toBe(0);
    expect(await costsBy({ effectiveAt: july })).toBe(0);
    expect(await costsBy({ asOf: may })).toBe(500);
    expect(await costsBy({ asOf: june, effectiveAt: april })).toBe(500);
  });

  test('takes a correction back that was a mistake itself', async () => {
    await told.record(june, [correcting(eventIdOf(2))]);
    await told.record(july, [correcting(eventIdOf(3))]);
    expect(await costsBy({})).toBe(500);
    expect(await costsBy({ effectiveAt: april })).toBe(500);
    expect(await costsBy({ effectiveAt: june })).toBe(500);
    expect(await costsBy({ asOf: june, effectiveAt: april })).toBe(0);
  });

  test('names the first moment before which nothing was there', async () => {
    await expect(read({ asOf: '2026-02-28T00:00:00Z' })).rejects.toMatchObject({
      code: 'NotYet',
      facts: { first: '2026-03-01T10:00:00.000000Z' },
    });
    await expect(read({ asOf: 0n })).rejects.toMatchObject({ code: 'NotYet' });
    await expect(read({ effectiveAt: '2026-02-28T00:00:00Z' })).rejects.toMatchObject({
      code: 'NotYet',
      facts: { first: march },
    });
  });

  test('says of what happened before the opening that there is no summary yet', async () => {
    told = caseInMemory();
    await told.record(
      march,
      [{ type: 'HistoryNoted', activity: 'Send Fine', attributes: {}, source: 'fines' }],
      '2026-01-01T00:00:00Z',
    );
    await told.record(may, [caseOpened]);
    const then = await read({ effectiveAt: '2026-02-01T00:00:00Z' });
    expect(then.state.historyEntries).toHaveLength(1);
    expect(() => caseSummaryView(then.state, then)).toThrow(expect.objectContaining({ code: 'NotYet', facts: { first: may } }));
    const before = await read({ asOf: april });
    expect(() => caseSummaryView(before.state, before)).toThrow(expect.objectContaining({ code: 'CaseUnknown' }));
  });

  test('shows a client the own case only, and nobody the case of another tenant', async () => {
    await expect(read({}, ownClient)).resolves.toMatchObject({ revision: 3 });
    await expect(read({}, otherClient)).rejects.toMatchObject({ code: 'CaseUnknown' });
    await expect(read({ asOf: 0n }, otherClient)).rejects.toMatchObject({ code: 'CaseUnknown' });
    await expect(read({ effectiveAt: '2026-02-28T00:00:00Z' }, otherClient)).rejects.toMatchObject({ code: 'CaseUnknown' });
    await expect(read({}, otherTenant)).rejects.toMatchObject({ code: 'CaseUnknown' });
  });

  test('knows no case that was never recorded', async () => {
    await expect(told.as(told.adviser, () => told.reader.read(ids.unknown, {}))).rejects.toMatchObject({ code: 'CaseUnknown' });
  });
});
