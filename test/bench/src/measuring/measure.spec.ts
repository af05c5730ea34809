import { describe, expect, test } from '@jest/globals';
import { measure } from './measure.ts';

const quiet = { rounds: 3, signal: new AbortController().signal, onRound: () => undefined };
const close = () => Promise.resolve();

/** Gives one figure after another, and notes whose turn it is. */
function figures(order: string[], who: string, ...values: readonly number[]) {
  let turn = 0;
  return () => {
    order.push(who);
    return Promise.resolve(values[turn++] ?? NaN);
  };
}

describe('measuring', () => {
  test('rounds are interleaved, begin with another one each, and the warm-up does not count', async () => {
    const order: string[] = [];
    const contest = {
      ours: figures(order, 'ours', 1, 400, 200, 300),
      floor: figures(order, 'floor', 9999, 100, 100, 100),
      peer: figures(order, 'peer', 0.1, 10, 30, 20),
      close,
    };
    const row = await measure('append', contest, quiet);
    expect(order.join(' ')).toBe('ours floor peer floor peer ours peer ours floor ours floor peer');
    expect(row).toEqual({ name: 'append', ours: 300, floor: 100, peer: 20, ratios: { floor: 3, peer: 15 }, rounds: 3 });
  });

  test('of milliseconds fewer are better', async () => {
    const order: string[] = [];
    const contest = { ours: figures(order, 'ours', 2, 2, 2, 2), peer: figures(order, 'peer', 9, 9, 9, 9), close };
    const row = await measure('append to view ms', contest, quiet);
    expect(row.ratios).toEqual({ peer: 4.5 });
  });

  test('a figure that is none, or nothing done at all, is an error', async () => {
    for (const bad of [NaN, 0, Infinity]) {
      const contest = { ours: () => Promise.resolve(bad), close };
      await expect(measure('append', contest, quiet)).rejects.toThrow(RangeError);
    }
  });

  test('ends between two attempts when told to', async () => {
    const stop = new AbortController();
    const attempts: string[] = [];
    const contest = {
      ours: () => {
        attempts.push('ours');
        stop.abort(new Error('enough'));
        return Promise.resolve(1);
      },
      floor: figures(attempts, 'floor', 1),
      close,
    };
    await expect(measure('append', contest, { ...quiet, signal: stop.signal })).rejects.toThrow('enough');
    expect(attempts).toEqual(['ours']);
  });
});
