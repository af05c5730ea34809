import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { anAppend, anEvent } from './given.ts';
import { follow, until } from './followed.ts';
import { ids, logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** Time that a wake-up or a poll may take on a busy machine, in milliseconds. */
const soon = 3000;

export function subscriptions<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '43 From start, end, position; the switch from catch-up to live loses and doubles nothing.',
    async ({ fixture, store }) => {
      for (let n = 0; n < 20; n += 1) await store.append(anAppend(`case-${String(n % 3)}`, 'any', 3));
      const other = await fixture.open();
      const write = (own: typeof store) =>
        Promise.all(Array.from({ length: 150 }, (_none, n) => own.append(anAppend(`case-${String(n % 5)}`, 'any', 1 + (n % 3)))));
      const fromEnd = follow(store, { after: 'end' });
      const writing = Promise.all([write(store), write(other)]);
      const followers = Array.from({ length: 12 }, (_none, n) =>
        follow(n % 2 === 0 ? store : other, { after: n % 3 === 0 ? 'start' : BigInt(n * 5), pageSize: [1, 7, 1000][n % 3] ?? 1 }),
      );
      await writing;
      const all = await logOf(store);
      for (const [n, follower] of followers.entries()) {
        const expected = all.slice(n % 3 === 0 ? 0 : n * 5);
        await until(() => follower.events().length >= expected.length);
        expect(ids(follower.events())).toEqual(ids(expected));
      }
      // The end is looked up while the others write already: from wherever that was, it has all that follows.
      const last = await other.append(anAppend('case-1', 'any'));
      await until(() => fromEnd.pages.at(-1)?.through === last.position);
      const heard = fromEnd.events();
      expect(ids(heard)).toEqual(ids((await logOf(store)).slice(-heard.length)));
      expect(heard[0]?.position).toBeGreaterThan(60n);
      await Promise.all([fromEnd, ...followers].map((follower) => follower.stop()));
    },
  );

  behaviour(
    '44 On an empty store, and for a stream that does not exist yet, it waits, then delivers.',
    async ({ fixture, store }) => {
      const follower = follow(store);
      const plans = follow(store, { streams: ['plan'] });
      await pause(300);
      expect([follower.pages, plans.pages]).toEqual([[], []]);
      await (await fixture.open()).append(anAppend('case-1', 'none', 2));
      await until(() => follower.events().length === 2, soon);
      await store.append(anAppend('plan-1', 'none'));
      await until(() => plans.events().length === 1, soon);
      expect(plans.events()[0]).toMatchObject({ stream: 'plan-1', position: 3n });
      await Promise.all([follower.stop(), plans.stop()]);
    },
  );

  behaviour('45 With a rare type, `through` moves on, and never past what was scanned.', async ({ store }) => {
    for (let n = 0; n < 10; n += 1) await store.append(anAppend('case-1', 'any', 30));
    await store.append(anAppend('case-1', 'any', [anEvent({ type: 'Rare' })]));
    const follower = follow(store, { types: ['Rare'], pageSize: 50 });
    await until(() => follower.events().length === 1, soon);
    expect(follower.pages.map(({ through }) => through)).toEqual([50n, 100n, 150n, 200n, 250n, 300n, 301n]);
    expect(follower.pages.map(({ caughtUp }) => caughtUp)).toEqual([false, false, false, false, false, false, true]);
    for (let n = 0; n < 30; n += 1) {
      const { position } = await store.append(anAppend('case-1', 'any'));
      await until(() => (follower.pages.at(-1)?.through ?? 0n) >= position, soon);
      expect(follower.pages.at(-1)?.through).toBe(position);
    }
    expect(follower.events()).toHaveLength(1);
    await follower.stop();
  });

  behaviour(
    '46 The wake-up connection is killed, or all wake-ups are lost: events still come within the poll interval.',
    async ({ fixture, store, faults }) => {
      const deaf = follow(await fixture.open({ wakeUps: false }));
      const reader = await fixture.open();
      const hearing = follow(reader);
      for (let round = 1; round <= 4; round += 1) {
        await until(async () => (await faults.connections()).listening > 0);
        await faults.killWakeUps();
        await store.append(anAppend('case-1', 'any'));
        await until(() => hearing.events().length === round && deaf.events().length === round, soon);
      }
      // It comes back by itself.
      await until(async () => (await faults.connections()).listening > 0);
      await Promise.all([deaf.stop(), hearing.stop()]);
    },
    'faults',
  );

  behaviour(
    '47 A wake-up with nothing readable yet does not strand the reader.',
    async ({ fixture, store, faults }) => {
      const follower = follow(await fixture.open());
      await until(async () => (await faults.connections()).listening > 0);
      for (let round = 1; round <= 5; round += 1) {
        const held = await faults.holdAppend(anAppend('case-1', 'any'));
        await faults.wakeUp();
        await faults.wakeUp();
        await pause(50);
        expect(follower.events()).toHaveLength(round - 1);
        await held.commit();
        await until(() => follower.events().length === round, soon);
      }
      expect(ids(follower.events())).toEqual(ids(await logOf(store)));
      await follower.stop();
    },
    'faults',
  );
}
