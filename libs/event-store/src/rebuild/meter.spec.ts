import { expect, test } from '@jest/globals';
import { Meter } from './meter.ts';
import type { RebuildProgress } from './rebuilding.ts';

test('tells rate and remaining time by what this run has done', () => {
  let now = 0;
  const told: RebuildProgress[] = [];
  const meter = new Meter(
    'debts',
    (progress) => void told.push(progress),
    () => now,
  );
  meter.begin(400, 1000);
  now = 2000;
  meter.add(200);
  now = 4000;
  meter.add(500); // more than was planned: ranges grow while they wait
  meter.phase('indexing');
  expect(told).toEqual([
    { name: 'debts', phase: 'filling', events: 400, total: 1000, perSecond: 0, remainingMs: 0 },
    { name: 'debts', phase: 'filling', events: 600, total: 1000, perSecond: 100, remainingMs: 4000 },
    { name: 'debts', phase: 'filling', events: 1000, total: 1000, perSecond: 150, remainingMs: 0 },
    { name: 'debts', phase: 'indexing', events: 0, total: 0, perSecond: 0, remainingMs: 0 },
  ]);
});
