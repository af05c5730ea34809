import { expect, it } from '@jest/globals';
import { decimalText } from './decimal-text.ts';

it.each([
  [0, 'EUR', '0.00'],
  [5, 'EUR', '0.05'],
  [123456, 'EUR', '1234.56'],
  [-120, 'GBP', '-1.20'],
  [1234, 'JPY', '1234'],
  [1234, 'KWD', '1.234'],
  [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
])('%d of %s is %s', (amount, currency, text) => {
  expect(decimalText({ amount, currency })).toBe(text);
});
