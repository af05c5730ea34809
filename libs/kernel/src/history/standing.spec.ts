import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { imagined } from './imagine.ts';
import type { Recorded } from './recorded.ts';
import { standing } from './standing.ts';

type Event = { readonly type: 'Noted' } | { readonly type: 'Corrected'; readonly event: string };

const at = '2026-11-25T12:00:00Z';
const noted = (revision: number): Recorded<Event> => ({
  ...imagined<Event>({ type: 'Noted' }, at, revision),
  id: `e${String(revision)}`,
});
const correcting = (revision: number, mistake: number): Recorded<Event> => ({
  ...imagined<Event>({ type: 'Corrected', event: `e${String(mistake)}` }, at, revision),
  id: `e${String(revision)}`,
});
const left = (...history: readonly Recorded<Event>[]) => standing(history).map(({ revision }) => revision);

describe('what stands of a history', () => {
  test('is all of it when nothing was corrected', () => {
    const history = [noted(1), noted(2)];
    expect(standing(history)).toBe(history);
    expect(left()).toEqual([]);
  });

  test('leaves out what was corrected, and keeps the correction', () => {
    expect(left(noted(1), noted(2), correcting(3, 1))).toEqual([2, 3]);
    expect(left(noted(1), correcting(2, 99))).toEqual([1, 2]);
  });

  test('takes a correction back that was corrected, as often as that happens', () => {
    expect(left(noted(1), correcting(2, 1), correcting(3, 2))).toEqual([1, 3]);
    expect(left(noted(1), correcting(2, 1), correcting(3, 2), correcting(4, 3))).toEqual([2, 4]);
    expect(left(noted(1), correcting(2, 1), correcting(3, 2), correcting(4, 1))).toEqual([3, 4]);
  });

  test('keeps the order that it was given, whatever that is', () => {
    expect(left(correcting(3, 1), noted(2), noted(1))).toEqual([3, 2]);
    expect(left(correcting(3, 2), noted(1), correcting(2, 1))).toEqual([3, 1]);
  });

  test('is the same events in every order', () => {
    const event = fc.nat(12).map((mistake) => mistake);
    fc.assert(
      fc.property(
        fc.array(fc.option(event), { maxLength: 12 }).chain((mistakes) => {
          const history = mistakes.map((mistake, index) => (mistake === null ? noted(index) : correcting(index, mistake)));
          return fc.tuple(fc.constant(history), fc.shuffledSubarray(history, { minLength: history.length }));
        }),
        ([history, shuffled]) => {
          expect(left(...shuffled).sort((one, other) => one - other)).toEqual(left(...history));
        },
      ),
    );
  });
});
