import { describe, expect, test } from '@jest/globals';
import { currencyScale } from './currency-scale.ts';

describe('the scale of a currency', () => {
  test.each([
    [0, 'JPY KRW VND CLP ISK XAF UGX XOF XPF PYG RWF VUV BIF DJF GNF KMF UYI'],
    [2, 'EUR GBP USD AUD INR'],
    // ICU says 0 (or 3) of these; ISO 4217 does not.
    [2, 'HUF LBP COP IDR PKR IRR'],
    [3, 'KWD BHD JOD OMR TND LYD IQD'],
    [4, 'CLF UYW'],
  ])('is %d for %s', (scale, codes) => {
    for (const code of codes.split(' ')) expect([code, currencyScale(code)]).toEqual([code, scale]);
  });

  test.each(['XXX', 'XAU', 'XDR', 'DEM', 'gbp', 'GB', '', 'GBPX', 'BGN', 'HRK'])(
    'is unknown for %p, which is no money of today',
    (code) => {
      expect(currencyScale(code)).toBeUndefined();
    },
  );
});
