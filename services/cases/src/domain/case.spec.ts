import { describe, expect, test } from '@jest/globals';
import { caseEvents } from '@attune/contracts';
import { fold } from '@attune/kernel';
import { pastEvents } from '@attune/testing';
import fc from 'fast-check';
import { eventData } from '../specification/event-arbitraries.ts';
import { anyEvent, anyHistory, shuffled } from '../specification/history-arbitrary.ts';
import { caseDecider } from './case.ts';

describe('the state of a case', () => {
  test('is tried with every type of event that the contracts declare', () => {
    expect(Object.keys(eventData).sort()).toEqual(caseEvents.types.map(({ type }) => type).sort());
  });

  test.each(caseEvents.types.map(({ type, schema }) => [type, schema] as const))(
    'is tried with %s as the contract has it',
    (type, schema) => {
      fc.assert(
        fc.property(eventData[type] as fc.Arbitrary<object>, (data) => {
          expect(schema.safeParse(data).error?.issues ?? []).toEqual([]);
        }),
        { numRuns: 30 },
      );
    },
  );

  test('follows from any events in any order: evolve never refuses one', () => {
    fc.assert(
      fc.property(
        anyHistory.chain((history) => fc.tuple(fc.constant(history), shuffled(history))),
        ([history, disordered]) => {
          fold(caseDecider, history);
          fold(caseDecider, disordered);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('is never changed in place', () => {
    const frozen = fold(caseDecider, pastEvents([{ type: 'CaseOpened', clientId: 'c' }]));
    const before = JSON.stringify(frozen);
    fc.assert(
      fc.property(anyEvent, (event) => {
        const [recorded] = pastEvents([event]);
        if (recorded !== undefined) caseDecider.evolve(frozen, recorded);
        expect(JSON.stringify(frozen)).toBe(before);
      }),
      { numRuns: 100 },
    );
  });
});
