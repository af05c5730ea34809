import fc from 'fast-check';
import { instant } from '@attune/kernel';
import { utcMoment } from './utc-moment.ts';

test.each([
  ['2005-03-23 00:00:00+01:00', '2005-03-22T23:00:00Z'],
  ['2005-03-23T00:00:00.000+01:00', '2005-03-22T23:00:00Z'],
  ['2005-03-23T00:00+0130', '2005-03-22T22:30:00Z'],
  ['2005-03-23T00:00:00,120-01', '2005-03-23T01:00:00.12Z'],
  ['2004-02-29 12:00:00Z', '2004-02-29T12:00:00Z'],
  ['2005-03-23T00:00:00.123456789z', '2005-03-23T00:00:00.123456789Z'],
])('%s is %s', (given, utc) => {
  expect(utcMoment(given)).toBe(utc);
});

test.each([
  '2005-03-23 00:00:00',
  '2005-03-23',
  '2005-02-30T00:00:00Z',
  '2005-13-01T00:00:00Z',
  '2005-01-01T24:00:00Z',
  '2005-01-01T00:60:00Z',
  '2005-01-01T00:00:00+24:00',
  '0000-01-01T00:00:00+14:00',
  '',
  '35.0',
])('%j is none', (given) => {
  expect(utcMoment(given)).toBeUndefined();
});

test('agrees with Temporal', () => {
  const day = fc.date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2199-01-01T00:00:00Z'), noInvalidDate: true });
  const offset = fc.tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 14 }), fc.constantFrom('00', '30', '45'));
  fc.assert(
    fc.property(day, offset, (date, [sign, hours, minutes]) => {
      const text = date.toISOString().replace('Z', `${sign}${String(hours).padStart(2, '0')}:${minutes}`);
      expect(utcMoment(text)).toBe(instant(text));
    }),
  );
});
