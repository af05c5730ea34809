import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { given } from '../specification/given.ts';
import { caseOpened, ids, representativeAppointed } from '../specification/pasts.ts';

const representativesOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.representatives;
const at = (minute: number) => `2026-11-24T09:0${String(minute)}:00.000Z`;
const removed: CaseEvent = { type: 'RepresentativeRemoved', representativeId: ids.representative };

describe('the representatives of a client', () => {
  test('act until they are removed', () => {
    const { type: _type, ...person } = representativeAppointed;
    const noted = { ...person, occurredAt: at(1), recordedAt: at(1) };
    expect(representativesOf(representativeAppointed)).toEqual([{ ...noted, status: 'acting' }]);
    expect(representativesOf(representativeAppointed, removed)).toEqual([{ ...noted, status: 'removed', removedAt: at(2) }]);
  });

  test('change one by one, and only once they are there', () => {
    const other = { ...representativeAppointed, representativeId: ids.unknown };
    expect(representativesOf(representativeAppointed, other, removed).map(({ status }) => status)).toEqual(['removed', 'acting']);
    expect(representativesOf(removed, representativeAppointed)).toMatchObject([{ status: 'acting' }]);
  });
});
