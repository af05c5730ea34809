import { describe, expect, test } from '@jest/globals';
import { pastEventId } from '@attune/testing';
import { given } from '../specification/given.ts';
import { adviserAssigned, caseOpened, debtAdded } from '../specification/pasts.ts';
import { findFact } from './facts.ts';
import type { Fact } from './facts.ts';

const corrected = { type: 'Corrected', event: pastEventId(1), why: 'It belongs to somebody else.' } as const;

function typesOf(newest: Fact | undefined): readonly string[] {
  return newest === undefined ? [] : [newest.type, ...typesOf(newest.before)];
}

describe('the facts of a case', () => {
  test('go from the newest to the oldest', () => {
    expect(given().state.facts).toBeUndefined();
    expect(typesOf(given(caseOpened, debtAdded).state.facts)).toEqual(['DebtAdded', 'CaseOpened']);
  });

  test('name what a correction took back, which is there no more', () => {
    const { facts } = given(caseOpened, debtAdded, corrected).state;
    expect(typesOf(facts)).toEqual(['Corrected', 'CaseOpened']);
    expect(findFact(facts, ({ corrects }) => corrects === pastEventId(1))?.eventId).toBe(pastEventId(2));
    expect(findFact(facts, ({ eventId }) => eventId === pastEventId(1))).toBeUndefined();
  });

  test('are found however far back they lie', () => {
    const long = given(caseOpened, ...Array.from({ length: 20_000 }, () => adviserAssigned)).state.facts;
    expect(findFact(long, ({ type }) => type === 'CaseOpened')?.eventId).toBe(pastEventId(0));
  });
});
