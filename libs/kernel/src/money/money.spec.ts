import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { nothing, plus, plusCapped } from './money.ts';

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const most = Number.MAX_SAFE_INTEGER;

describe('adding sums', () => {
  test('is exact', () => {
    expect(plus(gbp(10), gbp(-25))).toEqual(gbp(-15));
    expect(plus(gbp(most - 1), gbp(1))).toEqual(gbp(most));
    expect(plus(nothing('GBP'), gbp(5))).toEqual(gbp(5));
  });

  test('refuses what it can not tell exactly', () => {
    expect(() => plus(gbp(most), gbp(1))).toThrow(RangeError);
    expect(() => plus(gbp(-most), gbp(-1))).toThrow(RangeError);
    expect(() => plus(gbp(1), { amount: 1, currency: 'EUR' })).toThrow(RangeError);
  });

  test('never fails where it is capped, and is the same where both can tell', () => {
    expect(plusCapped(gbp(most), gbp(1))).toEqual(gbp(most));
    expect(plusCapped(gbp(-most), gbp(-1))).toEqual(gbp(-most));
    expect(plusCapped(gbp(1), { amount: 1, currency: 'EUR' })).toEqual(gbp(1));
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
        const { amount } = plusCapped(gbp(one), gbp(other));
        expect(Number.isSafeInteger(amount)).toBe(true);
        if (Number.isSafeInteger(one + other)) expect(plus(gbp(one), gbp(other))).toEqual(gbp(amount));
      }),
    );
  });
});
