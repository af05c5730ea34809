import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { compareInstants, instant, sortable } from './instant.ts';

/** A moment as somebody may write it: with any fraction and any offset. */
const written = fc
  .record({
    seconds: fc.integer({ min: -62_000_000_000, max: 250_000_000_000 }),
    fraction: fc.oneof(
      fc.constant(''),
      fc.integer({ min: 0, max: 999_999_999 }).map(
        (nanos) =>
          `.${String(nanos)
            .padStart(9, '0')
            .slice(0, 1 + (nanos % 9))}`,
      ),
    ),
    offset: fc.constantFrom('Z', '+00:00', '+14:00', '-09:30', '+05:45'),
  })
  .map(({ seconds, fraction, offset }) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}${fraction}${offset}`);

// Few moments close to one another, so that equal ones and those that differ only in the fraction come up often.
const close = fc.constantFrom(
  '2026-11-25T12:00:00Z',
  '2026-11-25T12:00:00.000Z',
  '2026-11-25T12:00:00.5Z',
  '2026-11-25T12:00:00.50Z',
  '2026-11-25T13:00:00+01:00',
  '2026-11-25T12:00:00.49Z',
  '2026-11-25T12:00:01Z',
  '2026-11-25T11:59:59.999999999Z',
);
const moment = fc.oneof(written, close);
const nanoseconds = (text: string) => Temporal.Instant.from(text).epochNanoseconds;

describe('a moment', () => {
  test.each([
    ['2026-03-01T11:20:00Z', '2026-03-01T11:20:00Z'],
    ['2026-03-01T11:20:00.000Z', '2026-03-01T11:20:00Z'],
    ['2026-03-01T11:20:00.120+01:00', '2026-03-01T10:20:00.12Z'],
    ['2026-03-01T00:00:00.000000001-00:30', '2026-03-01T00:30:00.000000001Z'],
  ])('%s is read as %s', (text, read) => {
    expect(instant(text)).toBe(read);
  });

  test.each(['', 'yesterday', '2026-03-01', '2026-03-01T11:20:00', '2026-02-30T00:00:00Z', '2026-03-01T11:20:00.1234567890Z'])(
    '%p is none',
    (text) => {
      expect(() => instant(text)).toThrow(RangeError);
    },
  );

  test('is the same moment however it was written', () => {
    fc.assert(
      fc.property(moment, (text) => {
        expect(nanoseconds(instant(text))).toBe(nanoseconds(text));
        expect(instant(instant(text))).toBe(instant(text));
      }),
    );
  });
});

describe('comparing moments', () => {
  test('goes by the moment, never by the text', () => {
    fc.assert(
      fc.property(moment, moment, (one, other) => {
        const expected = Temporal.Instant.compare(Temporal.Instant.from(one), Temporal.Instant.from(other));
        expect(compareInstants(one, other)).toBe(expected);
        expect(compareInstants(instant(one), instant(other))).toBe(expected);
        expect(compareInstants(other, one)).toBe(expected === 0 ? 0 : -expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('can be left to text that is made for sorting', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 20 }), (moments) => {
        const byText = moments.map(sortable).sort();
        expect(byText.map(nanoseconds)).toEqual(
          moments.map(nanoseconds).sort((one, other) => (one < other ? -1 : one > other ? 1 : 0)),
        );
        expect(byText.map(instant)).toEqual(moments.map(instant).sort(compareInstants));
      }),
    );
    expect(sortable('2026-11-25T13:00:00.5+01:00')).toBe('2026-11-25T12:00:00.500000000Z');
  });
});
