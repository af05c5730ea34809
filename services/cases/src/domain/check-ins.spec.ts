import { describe, expect, test } from '@jest/globals';
import { given } from '../specification/given.ts';
import { caseOpened, ids } from '../specification/pasts.ts';
import { lastCheckIn, newestFirst } from './check-ins.ts';

const heavy = {
  type: 'CheckedIn',
  checkInId: ids.unknown,
  feeling: 1,
  readiness: 'not-now',
  heardOn: 'phone',
  words: 'It is a lot.',
} as const;
const [noted] = given(caseOpened, heavy).state.checkIns;

describe('the check-ins of a case', () => {
  test('are kept with who asked and when', () => {
    const { type: _type, ...said } = heavy;
    const at = '2026-11-24T09:01:00.000Z';
    expect(noted).toEqual({ ...said, by: { kind: 'service', id: '' }, occurredAt: at, recordedAt: at });
  });

  test('go from the newest to the oldest by the moment, however precisely it is written', () => {
    if (noted === undefined) throw new Error('a check-in was expected');
    const at = (occurredAt: string, feeling: number) => ({ ...noted, occurredAt, feeling });
    const all = [
      at('2026-11-24T09:00:00.5Z', 2),
      at('2026-11-24T09:00:00Z', 1),
      at('2026-11-24T09:00:00.50Z', 3),
      at('2026-11-23T09:00:00Z', 4),
    ];
    expect(newestFirst(all).map(({ feeling }) => feeling)).toEqual([3, 2, 1, 4]);
    expect(lastCheckIn(all)?.feeling).toBe(3);
    expect(all.map(({ feeling }) => feeling)).toEqual([2, 1, 3, 4]);
  });

  test('have no last one while there is none', () => {
    expect(lastCheckIn([])).toBeUndefined();
  });
});
