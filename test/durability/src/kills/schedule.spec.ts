import { expect, it } from '@jest/globals';
import { scheduleOf } from './schedule.ts';

const counts = { writer: 30, server: 20, session: 10 };

it('is the same for the same seed, and another for another', () => {
  expect(scheduleOf(7, counts)).toEqual(scheduleOf(7, counts));
  expect(scheduleOf(7, counts)).not.toEqual(scheduleOf(8, counts));
});

it('has as many of each as asked, mixed', () => {
  const victims = scheduleOf(7, counts).map(({ victim }) => victim);
  for (const [victim, count] of Object.entries(counts)) expect(victims.filter((one) => one === victim)).toHaveLength(count);
  expect(new Set(victims.slice(0, 12)).size).toBe(3);
});
