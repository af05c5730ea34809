import { expect, it } from '@jest/globals';
import { ttlSeconds } from './ttl-seconds.ts';

it.each([
  ['90', 90],
  ['15m', 900],
  ['8h', 28_800],
  ['7d', 604_800],
  ['366d', 31_622_400],
])('%s is %d seconds', (text, seconds) => {
  expect(ttlSeconds(text)).toBe(seconds);
});

it.each(['', '0', '0h', '-1h', '1.5h', '1w', 'h', '367d', '999999999d'])('%j is no time to live', (text) => {
  expect(ttlSeconds(text)).toBeUndefined();
});
