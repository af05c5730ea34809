import { expect, test } from '@jest/globals';
import { confirmationOf, confirmationProblem } from './confirmation.ts';

const key = new Uint8Array(32).fill(7);
const now = Date.parse('2026-11-25T12:00:00Z');
const minute = 60_000;
const { code, before } = confirmationOf(key, ['home', 'client-1', 3], now);

test('is good for ten minutes', () => {
  expect(before).toBe('2026-11-25T12:10:00.000Z');
  expect(confirmationProblem(key, ['home', 'client-1', 3], code, now + 10 * minute)).toBeUndefined();
  expect(confirmationProblem(key, ['home', 'client-1', 3], code, now + 10 * minute + 1)).toBe('older than ten minutes');
});

test('is good for what was shown, with the own key only', () => {
  const other = 'for something else, or for what has changed since';
  expect(confirmationProblem(key, ['home', 'client-2', 3], code, now)).toBe(other);
  expect(confirmationProblem(key, ['home', 'client-1', 4], code, now)).toBe(other);
  expect(confirmationProblem(new Uint8Array(32), ['home', 'client-1', 3], code, now)).toBe(other);
  const later = code.replace(/^[^.]+/, (now + 60 * minute).toString(36));
  expect(confirmationProblem(key, ['home', 'client-1', 3], later, now + 30 * minute)).toBe(other);
});

test.each(['', '.', 'yes', 'm1.', '!.x', `${code}.`, `${code}x`, `.${code}`])('%j is none', (given) => {
  expect(confirmationProblem(key, ['home', 'client-1', 3], given, now)).toMatch(/^(not one of ours|for something else)/);
});
