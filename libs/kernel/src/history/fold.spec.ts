import { describe, expect, test } from '@jest/globals';
import { combine } from './combine.ts';
import type { Decider } from './decider.ts';
import { fold } from './fold.ts';
import { foldFurther } from './fold-further.ts';
import { imagine, imagined } from './imagine.ts';

type Event = { readonly type: 'Added'; readonly amount: number } | { readonly type: 'Corrected'; readonly event: string };

const sum: Decider<number, Event> = {
  initial: 0,
  evolve: (state, event) => (event.type === 'Added' ? state + event.data.amount : state),
};
const types: Decider<readonly string[], Event> = { initial: [], evolve: (state, { type }) => [...state, type] };
const both = combine<Event>()({ sum, types });

const at = '2026-11-25T12:00:00Z';
const added = (amount: number, revision: number) => imagined<Event>({ type: 'Added', amount }, at, revision);
const history = [added(2, 1), added(3, 2), imagined<Event>({ type: 'Corrected', event: 'imagined.1' }, at, 3)];

describe('a state', () => {
  test('follows from the events that stand', () => {
    expect(fold(sum, [])).toBe(0);
    expect(fold(sum, history)).toBe(3);
  });

  test('of several parts is kept part by part', () => {
    expect(both.initial).toEqual({ sum: 0, types: [] });
    expect(fold(both, history)).toEqual({ sum: 3, types: ['Added', 'Corrected'] });
    expect(both.initial).toEqual({ sum: 0, types: [] });
  });

  test('folded further is the state after the whole history, wherever one went on from', () => {
    const longer = [...history, added(5, 4), imagined<Event>({ type: 'Corrected', event: 'imagined.3' }, at, 5), added(7, 6)];
    for (const from of longer.keys()) {
      const [before, more] = [longer.slice(0, from), longer.slice(from)];
      expect(foldFurther(both, fold(both, before), before, more)).toEqual(fold(both, longer));
    }
  });

  test('can be imagined before events are stored', () => {
    expect(
      imagine(
        both,
        { sum: 1, types: [] },
        [
          { type: 'Added', amount: 4 },
          { type: 'Added', amount: 5 },
        ],
        { occurredAt: at as never },
      ),
    ).toEqual({
      sum: 10,
      types: ['Added', 'Added'],
    });
  });
});

describe('an imagined event', () => {
  test('says when and what, and that nobody recorded it', () => {
    expect(imagined<Event>({ type: 'Added', amount: 4 }, at, 7)).toMatchObject({
      type: 'Added',
      data: { amount: 4 },
      occurredAt: at,
      recordedAt: at,
      revision: 7,
      tenant: '',
      stream: '',
    });
  });
});
