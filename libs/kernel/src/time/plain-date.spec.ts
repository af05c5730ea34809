import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dateOf, endOfDay, latestDate, plainDate, plusDays } from './plain-date.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-01-01'), noInvalidDate: true })
  .map((date) => plainDate(date.toISOString().slice(0, 10)));

describe('a date', () => {
  test('is a day that there is', () => {
    expect(plainDate('2024-02-29')).toBe('2024-02-29');
    for (const wrong of ['2026-02-29', '2026-2-01', '20260201', '2026-02-01T00:00:00Z', '+012026-02-01', '2026-00-01', '']) {
      expect(() => plainDate(wrong)).toThrow(RangeError);
    }
  });

  test('of a moment is the day in UTC', () => {
    expect(dateOf('2026-11-25T23:59:59.999Z')).toBe('2026-11-25');
    expect(dateOf('2026-11-25T23:59:59-01:00')).toBe('2026-11-26');
    expect(dateOf('2026-11-25T00:30:00+01:00')).toBe('2026-11-24');
  });

  test('is latest where the day begins first', () => {
    expect(latestDate('2026-11-25T09:59:59Z')).toBe('2026-11-25');
    expect(latestDate('2026-11-25T10:00:00Z')).toBe('2026-11-26');
  });

  test('days later skips none, over months, leap days and back', () => {
    expect(plusDays(plainDate('2026-11-25'), 90)).toBe('2027-02-23');
    expect(plusDays(plainDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(plusDays(plainDate('2026-01-01'), -1)).toBe('2025-12-31');
    fc.assert(
      fc.property(day, fc.integer({ min: -1000, max: 1000 }), (date, days) => {
        expect(Date.parse(plusDays(date, days)) - Date.parse(date)).toBe(days * 86_400_000);
      }),
    );
  });

  test('ends just before the next begins', () => {
    expect(endOfDay(plainDate('2026-12-31'))).toBe('2026-12-31T23:59:59.999999999Z');
    fc.assert(
      fc.property(day, (date) => {
        expect(dateOf(endOfDay(date))).toBe(date);
      }),
    );
  });
});
