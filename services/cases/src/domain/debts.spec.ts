import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { caseOpened, debtAdded, ids } from '../specification/pasts.ts';
import { owedOn } from './debts.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const adjusted = (change: 'principal' | 'cost', amount: number, currency = 'GBP'): CaseEvent => ({
  type: 'DebtAdjusted',
  adjustmentId: ids.unknown,
  debtId: ids.debt,
  change,
  amount: { amount, currency },
  reason: 'As the creditor told us.',
});
const debtsOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.debts;

describe('the debts of a case', () => {
  test('join with their sum and no costs', () => {
    const reference = { creditor: 'Northern Water', number: 'NW-1' };
    const {
      type: _type,
      amount,
      ...rest
    } = { ...debtAdded, reference, since: '2026-01-01', description: 'Since the meter broke.' };
    const noted = { occurredAt: '2026-11-24T09:01:00.000Z', recordedAt: '2026-11-24T09:01:00.000Z' };
    expect(debtsOf({ ...debtAdded, reference, since: '2026-01-01', description: 'Since the meter broke.' })).toEqual([
      { ...rest, principal: amount, costs: gbp(0), ...noted },
    ]);
  });

  test('have their sum replaced and their costs added to', () => {
    const [debt] = debtsOf(
      debtAdded,
      adjusted('cost', 500),
      adjusted('principal', 20_000),
      adjusted('cost', -200),
      adjusted('cost', 50),
    );
    expect(debt).toMatchObject({ principal: gbp(20_000), costs: gbp(350) });
    expect(debt && owedOn(debt)).toEqual(gbp(20_350));
  });

  test('change one by one', () => {
    const other = { ...debtAdded, debtId: ids.unknown };
    expect(debtsOf(debtAdded, other, adjusted('principal', 1)).map(({ principal }) => principal.amount)).toEqual([1, 12_000]);
  });

  test('leave out what can not be told: another currency, or a change before the debt', () => {
    expect(debtsOf(debtAdded, adjusted('cost', 500, 'EUR'), adjusted('principal', 500, 'EUR'))).toMatchObject([
      { principal: gbp(12_000), costs: gbp(0) },
    ]);
    expect(debtsOf(adjusted('cost', 500), debtAdded)).toMatchObject([{ principal: gbp(12_000), costs: gbp(0) }]);
  });

  test('never fail over a sum that can not be counted', () => {
    const most = Number.MAX_SAFE_INTEGER;
    const [debt] = debtsOf(debtAdded, adjusted('cost', most), adjusted('cost', most));
    expect(debt && owedOn(debt)).toEqual(gbp(most));
  });
});
