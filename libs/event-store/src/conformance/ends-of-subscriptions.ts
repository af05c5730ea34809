import { setTimeout as pause } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { runProjection } from '../projections/run-projection.ts';
import { anAppend, numbered } from './given.ts';
import { follow, until } from './followed.ts';
import { ids, logOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

export function endsOfSubscriptions<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '49 A throwing handler gets the same events again, in order, with backoff; the others go on.',
    async ({ fixture, store }) => {
      await store.append(anAppend('case-1', 'none', numbered(3)));
      const abort = new AbortController();
      const calls: { readonly events: readonly string[]; readonly at: number }[] = [];
      const run = (name: string, apply: (events: readonly string[]) => void) =>
        runProjection({
          store,
          views: fixture.views.store,
          signal: abort.signal,
          backoff: { attempts: 9, firstMs: 40, maxMs: 1000 },
          projection: {
            name,
            version: 1,
            types: 'all',
            apply: async (events, tx) => {
              apply(events.map(({ body }) => body));
              for (const { id, body } of events) await fixture.views.put(tx, `${name} ${id}`, body);
            },
          },
        });
      const failing = run('failing', (events) => {
        calls.push({ events, at: performance.now() });
        if (calls.length <= 4) throw new Error('not yet');
      });
      const other = run('other', () => undefined);
      await until(async () => (await fixture.views.store.position({ name: 'other', version: 1 })) === 3n, 5000);
      await until(async () => (await fixture.views.store.position({ name: 'failing', version: 1 })) === 3n, 5000);
      const [whole, ...singly] = calls;
      expect(whole?.events).toEqual(['{"n":1}', '{"n":2}', '{"n":3}']);
      expect(singly.map(({ events }) => events[0])).toEqual([1, 1, 1, 1, 2, 3].map((n) => `{"n":${String(n)}}`));
      const waits = [2, 3, 4].map((n) => (calls[n]?.at ?? 0) - (calls[n - 1]?.at ?? 0));
      for (const [index, shortest] of [35, 75, 155].entries()) expect(waits[index]).toBeGreaterThan(shortest);
      expect((await fixture.views.rows()).size).toBe(6);
      abort.abort();
      await Promise.all([failing, other]);
    },
  );

  behaviour(
    '50 Abort ends it within a second, nothing is delivered afterwards, a second close is harmless.',
    async ({ store }) => {
      for (let round = 0; round < 10; round += 1) {
        const { position } = await store.head({ allTenants: true });
        const follower = follow(store, { after: position, pageSize: 1 });
        const writing = Promise.all(Array.from({ length: 20 }, () => store.append(anAppend('case-1', 'any', 2))));
        if (round % 2 === 0) await writing;
        await until(() => follower.events().length > 0);
        const started = performance.now();
        const stopping = follower.stop();
        const delivered = follower.events().length;
        await stopping;
        expect(performance.now() - started).toBeLessThan(1000);
        await writing;
        await store.append(anAppend('case-1', 'any'));
        await pause(30);
        expect(follower.events()).toHaveLength(delivered);
        await follower.stop();
      }
      const waiting = follow(store, { after: 'end' });
      await pause(20);
      await waiting.stop();
      const never = follow(store, { signal: AbortSignal.abort() });
      await never.ended;
      expect(never.pages).toEqual([]);
      const following = follow(store, { after: 'end' });
      await Promise.all([store.close(), store.close()]);
      await expect(following.ended).rejects.toMatchObject({ code: 'closed' });
      await store.close();
    },
  );

  behaviour(
    '51 50 subscriptions use one listening connection and the pool, no more.',
    async ({ fixture, store, faults }) => {
      await store.append(anAppend('case-0', 'none', 2));
      await store.close();
      const before = (await faults.connections()).all;
      const [reader, writer] = [await fixture.open({ connections: 3 }), await fixture.open({ connections: 1, wakeUps: false })];
      const followers = Array.from({ length: 50 }, () => follow(reader));
      const counts: number[] = [];
      for (let n = 0; n < 20; n += 1) {
        await writer.append(anAppend('case-1', 'any', 2));
        counts.push((await faults.connections()).all);
      }
      await until(() => followers.every((follower) => follower.events().length === 42));
      for (const follower of followers) expect(ids(follower.events())).toEqual(ids(await logOf(writer)));
      const { listening } = await faults.connections();
      expect(listening).toBe(1);
      // Three of the reader's pool, its listener, and the writer's own.
      expect(Math.max(...counts) - before).toBeLessThanOrEqual(5);
      await Promise.all(followers.map((follower) => follower.stop()));
    },
    'faults',
  );
}
