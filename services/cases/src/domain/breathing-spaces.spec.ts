import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { breathingSpaceEnded, breathingSpaceStarted, caseOpened, ids } from '../specification/pasts.ts';

const spacesOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.breathingSpaces;
const at = '2026-11-24T09:01:00.000Z';
const { type: _type, ...space } = breathingSpaceStarted;

describe('the breathing spaces of a case', () => {
  test('run until their end is recorded', () => {
    expect(spacesOf(breathingSpaceStarted)).toEqual([{ ...space, status: 'running', occurredAt: at, recordedAt: at }]);
    expect(spacesOf(breathingSpaceStarted, breathingSpaceEnded)).toEqual([
      { ...space, status: 'ended', endedOn: '2026-11-20', why: 'cancelled', occurredAt: at, recordedAt: at },
    ]);
  });

  test('run on after their last day, for that is no end by itself', () => {
    expect(spacesOf({ ...breathingSpaceStarted, startedOn: '2020-01-01', until: '2020-02-29' })).toMatchObject([
      { status: 'running' },
    ]);
  });

  test('change one by one, and only once they are there', () => {
    const other = { ...breathingSpaceStarted, breathingSpaceId: ids.unknown };
    expect(spacesOf(breathingSpaceStarted, other, breathingSpaceEnded).map(({ status }) => status)).toEqual(['ended', 'running']);
    expect(spacesOf(breathingSpaceEnded, breathingSpaceStarted)).toMatchObject([{ status: 'running' }]);
  });
});
