import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { anAppend } from './given.ts';
import { follow, until } from './followed.ts';
import { logOf, streamOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function orderUnderFaults<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '35 A transaction that began first and commits last: pollers meanwhile get each event once, in order.',
    async ({ fixture, store, faults }) => {
      const other = await fixture.open();
      const followers = [follow(store), follow(other), follow(await fixture.open({ wakeUps: false }))];
      for (let round = 0; round < 5; round += 1) {
        const before = await logOf(store);
        const held = await faults.holdAppend(anAppend('case-held', 'any', 2));
        const later = Array.from({ length: 6 }, (_none, n) =>
          (n % 2 === 0 ? store : other).append(anAppend(`case-${String(n)}`, 'any', 2)),
        );
        await pause(50);
        // A reader does not wait, and sees nothing that is not committed.
        expect(await logOf(other)).toEqual(before);
        await held.commit();
        const positions = (await Promise.all(later)).map(({ position }) => position);
        expect(positions.every((position) => position > BigInt(before.length + 2))).toBe(true);
      }
      const all = await logOf(store);
      expect(all).toHaveLength(5 * 14);
      for (const follower of followers) {
        await until(() => follower.events().length >= all.length);
        expect(follower.events()).toEqual(all);
        await follower.stop();
      }
    },
    'faults',
  );

  behaviour(
    '36 A rolled-back or killed append leaves nothing that delays a reader.',
    async ({ store, faults }) => {
      const follower = follow(store);
      for (const end of ['rollback', 'kill', 'rollback', 'kill'] as const) {
        const held = await faults.holdAppend(anAppend('case-held', 'any', 3));
        const waiting = store.append(anAppend('case-1', 'any'));
        await pause(20);
        const started = performance.now();
        await held[end]();
        const { position } = await waiting;
        await until(() => follower.pages.at(-1)?.through === position, 2000);
        expect(performance.now() - started).toBeLessThan(2000);
      }
      const all = await logOf(store);
      expect(all.map(({ position }) => position)).toEqual([1n, 2n, 3n, 4n]);
      expect(await streamOf(store, 'case-held')).toEqual([]);
      expect(follower.events()).toEqual(all);
      await follower.stop();
    },
    'faults',
  );
}
