import { describe, expect, test } from '@jest/globals';
import { median, percentile } from './statistics.ts';

describe('statistics', () => {
  test('the median is the middle, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 9, 2])).toBe(5.5);
    expect(median([7])).toBe(7);
    expect(() => median([])).toThrow(RangeError);
  });

  test('a percentile is a value that occurred, by nearest rank', () => {
    const hundred = Array.from({ length: 100 }, (_none, index) => 100 - index);
    expect(percentile(hundred, 0.99)).toBe(99);
    expect(percentile(hundred, 0.5)).toBe(50);
    expect(percentile([3, 1, 2], 1)).toBe(3);
    expect(percentile([4], 0.99)).toBe(4);
    expect(() => percentile([], 0.5)).toThrow(RangeError);
  });
});
