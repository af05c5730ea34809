import { describe, expect, test } from '@jest/globals';
import type { CaseEvent } from '@attune/contracts';
import { pastEventId } from '@attune/testing';
import { given } from '../specification/given.ts';
import { adviserAssigned, caseOpened, ids } from '../specification/pasts.ts';

const handedOver: CaseEvent = {
  type: 'CaseHandedOver',
  handoverId: ids.unknown,
  from: 'adviser-1',
  to: 'adviser-2',
  notes: 'Mornings are hard.',
};
const adviserOf = (...past: readonly CaseEvent[]) => given(caseOpened, ...past).state.adviser;

describe('the adviser of a case', () => {
  test('is nobody at first, then whoever it was given to', () => {
    expect(adviserOf()).toEqual({});
    expect(adviserOf(adviserAssigned)).toEqual({ adviserId: 'adviser-1' });
  });

  test('knows what the one before heard', () => {
    expect(adviserOf(adviserAssigned, handedOver)).toEqual({
      adviserId: 'adviser-2',
      handover: { from: 'adviser-1', notes: 'Mornings are hard.' },
    });
  });

  test('is the one before again when the handover is taken back', () => {
    expect(adviserOf(adviserAssigned, handedOver, { type: 'Corrected', event: pastEventId(2), why: 'The wrong case.' })).toEqual({
      adviserId: 'adviser-1',
    });
  });

  test('follows from the last fact, in whatever order they come', () => {
    expect(adviserOf(handedOver, adviserAssigned)).toEqual({ adviserId: 'adviser-1' });
  });
});
