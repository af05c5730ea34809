import { describe, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { specificationNow } from '@attune/testing';
import { given } from '../../specification/given.ts';
import { needsAnOpenCase } from '../../specification/needs-a-case.ts';
import { caseOpened, debtAdded, ids } from '../../specification/pasts.ts';
import { adjustDebt } from './adjust-debt.ts';

const adjustmentId = specificationNow.newId('adjustment');
const reason = 'As the creditor told us.';
const owing = (amount: number, change: 'principal' | 'cost') =>
  ({ debtId: ids.debt, change, amount: { amount, currency: 'GBP' }, reason }) as const;
const adjusted = (amount: number, change: 'principal' | 'cost'): CaseEvent => ({
  type: 'DebtAdjusted',
  adjustmentId,
  ...owing(amount, change),
});
const past = given(caseOpened, debtAdded);
const withCosts = given(caseOpened, debtAdded, adjusted(500, 'cost'));

describe('adjusting a debt', () => {
  test('says what the sum itself stands at now', () => {
    past.when(adjustDebt, owing(20_000, 'principal')).then(adjusted(20_000, 'principal'));
    past.when(adjustDebt, owing(0, 'principal')).then(adjusted(0, 'principal'));
  });

  test('adds to the costs, or takes off', () => {
    past.when(adjustDebt, owing(700, 'cost')).then(adjusted(700, 'cost'));
    withCosts.when(adjustDebt, owing(-500, 'cost')).then(adjusted(-500, 'cost'));
  });

  test('leaves nothing owed, never less', () => {
    withCosts.when(adjustDebt, owing(-12_500, 'cost')).then(adjusted(-12_500, 'cost'));
    withCosts.when(adjustDebt, owing(-12_501, 'cost')).refusedWith('AmountBelowNothing', {});
    past.when(adjustDebt, owing(-1, 'principal')).refusedWith('AmountBelowNothing', {});
    withCosts.when(adjustDebt, owing(-1, 'principal')).refusedWith('AmountBelowNothing', {});
  });

  test('counts what was taken off already when the sum itself changes', () => {
    const eased = given(caseOpened, debtAdded, adjusted(-500, 'cost'));
    eased.when(adjustDebt, owing(500, 'principal')).then(adjusted(500, 'principal'));
    eased.when(adjustDebt, owing(499, 'principal')).refusedWith('AmountBelowNothing');
  });

  test('refuses a sum that can not be counted', () => {
    const most = Number.MAX_SAFE_INTEGER;
    past.when(adjustDebt, owing(most, 'cost')).refusedWith('AmountTooLarge', {});
    withCosts.when(adjustDebt, owing(most, 'principal')).refusedWith('AmountTooLarge', {});
    past.when(adjustDebt, owing(most - 12_001, 'cost')).then(adjusted(most - 12_001, 'cost'));
  });

  test('stays in the currency of the debt', () => {
    past
      .when(adjustDebt, { ...owing(700, 'cost'), amount: { amount: 700, currency: 'EUR' } })
      .refusedWith('CurrencyDiffers', { currency: 'GBP' });
  });

  test('needs a debt of the case', () => {
    past.when(adjustDebt, { ...owing(700, 'cost'), debtId: ids.unknown }).refusedWith('DebtUnknown', {});
    given(caseOpened).when(adjustDebt, owing(700, 'cost')).refusedWith('DebtUnknown');
  });

  test('needs an open case', () => {
    needsAnOpenCase(adjustDebt, owing(700, 'cost'));
  });
});
