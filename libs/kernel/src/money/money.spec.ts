import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nothing, plusCapped } from './money.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const most = Number.MAX_SAFE_INTEGER;

test('adding sums is exact where a safe integer holds what they make', () => {
  expect(plusCapped(gbp(10), gbp(-25))).toEqual(gbp(-15));
  expect(plusCapped(gbp(most - 1), gbp(1))).toEqual(gbp(most));
  expect(plusCapped(nothing('GBP'), gbp(5))).toEqual(gbp(5));
});

test('adding sums never fails', () => {
  expect(plusCapped(gbp(most), gbp(1))).toEqual(gbp(most));
  expect(plusCapped(gbp(-most), gbp(-1))).toEqual(gbp(-most));
  expect(plusCapped(gbp(1), { amount: 1, currency: 'EUR' })).toEqual(gbp(1));
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
      const { amount } = plusCapped(gbp(one), gbp(other));
      expect(Number.isSafeInteger(amount)).toBe(true);
      if (Number.isSafeInteger(one + other)) expect(amount).toBe(one + other);
    }),
  );
});
