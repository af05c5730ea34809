import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from '@jest/globals';
import { Turns } from './turns.ts';

it('does the work of one key in the order in which it came, whatever becomes of it, and that of others beside it', async () => {
  const turns = new Turns();
  const done: string[] = [];
  const work =
    (name: string, ms: number, fails = false) =>
    async () => {
      await pause(ms);
      done.push(name);
      if (fails) throw new Error(name);
      return name;
    };
  const all = [
    turns.take('one', work('first', 30)),
    turns.take('one', work('second', 0, true)),
    turns.take('other', work('beside', 0)),
    turns.take('one', work('third', 0)),
  ];
  const ended = await Promise.allSettled(all);
  expect(ended.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled']);
  expect(done).toEqual(['beside', 'first', 'second', 'third']);
  expect(await turns.take('one', work('again', 0))).toBe('again');
});
