import { expect } from '@jest/globals';
import type { Lease } from '../projections/lease.ts';
import { runProjection } from '../projections/run-projection.ts';
import { anAppend, numbered } from './given.ts';
import { refusalOf } from './seen.ts';
import { leaseOn } from './leased.ts';
import { until } from './followed.ts';
import type { Behaviour } from './suite.ts';

export function checkpoints<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour('52 Effect and checkpoint commit together; a kill between leaves neither.', async ({ fixture, store }) => {
    const { views } = fixture;
    const sums = await leaseOn(views.store, { name: 'sums', version: 1 });
    const half = views.store.transaction(async (tx) => {
      await views.store.move(tx, sums, 0n, 5n);
      await views.put(tx, 'half', 'done');
      await views.breakOff(tx);
    });
    await expect(half).rejects.toThrow();
    expect(await views.store.position({ name: 'sums', version: 1 })).toBe(0n);
    expect(await views.rows()).toEqual(new Map());

    const late = (lease: Lease, from: bigint) =>
      views.store.transaction(async (tx) => {
        await views.put(tx, 'late', 'done');
        await views.store.move(tx, lease, from, 9n);
      });
    expect(await refusalOf(late(sums, 3n))).toMatchObject({ code: 'fenced', details: { name: 'sums' } });
    const other = await leaseOn(views.store, { name: 'other', version: 1 });
    await views.store.transaction((tx) => views.store.move(tx, other, 0n, 7n));
    for (const from of [0n, 3n, 9n]) expect(await refusalOf(late(other, from))).toMatchObject({ code: 'fenced' });
    expect(await views.store.position({ name: 'other', version: 1 })).toBe(7n);
    expect(await views.rows()).toEqual(new Map());

    await views.store.release(sums);
    for (let n = 0; n < 5; n += 1) await store.append(anAppend('case-1', 'any', numbered(4)));
    const abort = new AbortController();
    let calls = 0;
    const running = runProjection({
      store,
      views: views.store,
      signal: abort.signal,
      backoff: { attempts: 50, firstMs: 5, maxMs: 10 },
      projection: {
        name: 'sums',
        version: 1,
        types: 'all',
        apply: async (events, tx) => {
          calls += 1;
          for (const { id, revision } of events) {
            // Killed sometimes before, sometimes after its effect.
            if (calls % 3 === 1 && revision % 3 === 1) await views.breakOff(tx);
            await views.put(tx, id, String(calls));
          }
          if (calls % 3 === 2) await views.breakOff(tx);
        },
      },
    });
    await until(async () => {
      // Each of the three is a look of its own, and the projection runs on between them.
      const before = await views.store.position({ name: 'sums', version: 1 });
      const { size } = await views.rows();
      const after = await views.store.position({ name: 'sums', version: 1 });
      expect(BigInt(size) >= before && BigInt(size) <= after).toBe(true);
      return after === 20n;
    }, 30_000);
    expect((await views.rows()).size).toBe(20);
    abort.abort();
    await running;
  });
}
