import { expect, it } from '@jest/globals';
import { readAhead } from './read-ahead.ts';

it('reads one ahead, and no more', async () => {
  const read: number[] = [];
  const source = async function* () {
    for (let item = 1; item <= 4; item += 1) {
      read.push(item);
      yield await Promise.resolve(item);
    }
  };
  const seen: (readonly [number, number])[] = [];
  for await (const item of readAhead(source())) {
    await new Promise(setImmediate);
    seen.push([item, read.length]);
  }
  expect(seen).toEqual([
    [1, 2],
    [2, 3],
    [3, 4],
    [4, 4],
  ]);
});

it('gives what was read before a failure, then the failure', async () => {
  const source = async function* () {
    yield await Promise.resolve(1);
    throw new Error('broken');
  };
  const seen: number[] = [];
  const all = async () => {
    for await (const item of readAhead(source())) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      seen.push(item);
    }
  };
  await expect(all()).rejects.toThrow('broken');
  expect(seen).toEqual([1]);
});
