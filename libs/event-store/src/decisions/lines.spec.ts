import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { Lines } from './lines.ts';

test('what waits for a key is done together, in its order, and work of other keys goes on beside it', async () => {
  const done: string[][] = [];
  let begun = 0;
  const lines = new Lines<string, string>();
  const begin = () => {
    begun += 1;
    return async (items: readonly string[]) => {
      await pause(items.includes('first') ? 30 : 0);
      done.push([...items]);
      return items.map((item): PromiseSettledResult<string> =>
        item === 'bad' ? { status: 'rejected', reason: new Error(item) } : { status: 'fulfilled', value: item },
      );
    };
  };
  const all = [
    lines.enter('one', 'first', begin),
    lines.enter('one', 'bad', begin),
    lines.enter('other', 'beside', begin),
    lines.enter('one', 'third', begin),
  ];
  const ended = await Promise.allSettled(all);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(done).toEqual([['beside'], ['first'], ['bad', 'third']]);
  expect(begun).toBe(2);
  expect(await lines.enter('one', 'again', begin)).toBe('again');
  expect(begun).toBe(3);
});

test('work that fails as a whole fails for all that was taken, and the next is done', async () => {
  const lines = new Lines<number, number>();
  let rounds = 0;
  const begin = () => (items: readonly number[]) => {
    rounds += 1;
    if (rounds === 1) return Promise.reject(new Error('away'));
    return Promise.resolve(items.map((value): PromiseSettledResult<number> => ({ status: 'fulfilled', value })));
  };
  const ended = await Promise.allSettled([lines.enter('k', 1, begin), lines.enter('k', 2, begin)]);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
});
