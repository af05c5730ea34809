import { expect, it } from '@jest/globals';
import { uuidV5 } from '@attune/kernel';
import { Tally } from './tally.ts';

const caseId = (nth: number) => uuidV5('5bec1f1c-0000-4000-8000-000000000000', String(nth));
const money = [{ kind: 'add', amount: 1100, currency: 'EUR' }] as const;

it('counts lines, cases and money of what is in', () => {
  const tally = new Tally();
  tally.add({ money }, { outcome: 'imported', caseId: caseId(1) });
  tally.add({ money }, { outcome: 'alreadyThere', caseId: caseId(1) });
  tally.add({ money: [] }, { outcome: 'keptAsHistory', caseId: caseId(2) });
  tally.add({ money: [] }, { outcome: 'promoted', caseId: caseId(2) });
  tally.add({ money }, { outcome: 'rejected' });
  expect(tally.outcomes).toEqual({ imported: 1, alreadyThere: 1, keptAsHistory: 1, promoted: 1 });
  expect([tally.linesIn, tally.caseCount, tally.example]).toEqual([4, 2, caseId(1)]);
  expect(tally.money).toEqual([{ kind: 'add', amount: 2200, currency: 'EUR' }]);
});

it('tells a hundred thousand cases apart', () => {
  const tally = new Tally();
  for (let nth = 0; nth < 200_000; nth += 1)
    tally.add({ money: [] }, { outcome: 'imported', caseId: caseId((nth * 7919) % 100_000) });
  expect(tally.caseCount).toBe(100_000);
});
