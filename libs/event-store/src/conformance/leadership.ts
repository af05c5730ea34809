import { expect } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { until } from './followed.ts';
import type { Fixture } from './fixture.ts';
import { anAppend } from './given.ts';
import { leaseOn } from './leased.ts';
import { refusalOf } from './seen.ts';
import type { Behaviour } from './suite.ts';

/** Who wrote the rows, in their number. */
async function writers<Tx>({ views }: Fixture<Tx>): Promise<Readonly<Record<string, number>>> {
  const counts: Record<string, number> = {};
  for (const who of (await views.rows()).values()) counts[who] = (counts[who] ?? 0) + 1;
  return counts;
}

function holderOf<Tx>({ views }: Fixture<Tx>): Promise<string | undefined> {
  return views.store.checkpoints().then((all) => all.find(({ name }) => name === 'sums')?.holder);
}

export function leadership<Tx>(behaviour: Behaviour<Tx>): void {
  behaviour(
    '53 A checkpoint moves by compare-and-set with an epoch; a stale holder gets `fenced`, its effect rolls back.',
    async ({ fixture: { views } }) => {
      const key = { name: 'sums', version: 1 };
      const stale = await leaseOn(views.store, key, 20);
      const batch = (lease: typeof stale, from: bigint, to: bigint) =>
        views.store.transaction(async (tx) => {
          await views.put(tx, `to ${to.toString()}`, lease.holder);
          await views.store.move(tx, lease, from, to);
        });
      await batch(stale, 0n, 3n);
      expect(await refusalOf(batch(stale, 0n, 4n))).toMatchObject({ code: 'fenced', details: { name: 'sums' } });
      await pause(30);
      const taken = await views.store.take({ of: key, holder: 'process-b', ms: 60_000 });
      expect(taken).toMatchObject({ position: 3n, epoch: stale.epoch + 1n });
      expect(await refusalOf(batch(stale, 3n, 5n))).toMatchObject({ code: 'fenced' });
      expect(await views.store.renew(stale)).toBe(false);
      await views.store.release(stale);
      expect(await views.store.take({ of: key, holder: 'process-a', ms: 20 })).toBeUndefined();
      if (taken !== undefined) await batch(taken, 3n, 6n);
      expect([...(await views.rows()).keys()]).toEqual(['to 3', 'to 6']);
      expect(await views.store.checkpoints()).toMatchObject([{ ...key, position: 6n, holder: 'process-b', epoch: taken?.epoch }]);
    },
  );

  behaviour(
    '54 Two runners of a name: one works; after kill -9 the other goes on within 10 s, after a clean stop at once.',
    async ({ fixture, store }) => {
      const append = (count: number) => store.append(anAppend('case-1', 'any', count));
      const one = await fixture.startProcess({ who: 'one' });
      await until(async () => (await holderOf(fixture)) === 'one');
      const two = await fixture.startProcess({ who: 'two' });
      for (let n = 0; n < 5; n += 1) await append(2);
      await until(async () => (await writers(fixture))['one'] === 10);
      await one.kill();
      await append(5);
      await until(async () => (await writers(fixture))['two'] === 5, 10_000);
      // This one looks for the lease so seldom that it must be told of its release.
      await fixture.startProcess({ who: 'three', leading: { leaseMs: 6000, lookMs: 60_000 } });
      await append(2);
      await until(async () => (await writers(fixture))['two'] === 7);
      await two.stop();
      await append(3);
      await until(async () => (await writers(fixture))['three'] === 3, 2000);
      expect(await writers(fixture)).toEqual({ one: 10, two: 7, three: 3 });
    },
  );

  behaviour('55 A holder frozen past its lease and woken writes nothing.', async ({ fixture, store }) => {
    const append = (count: number) => store.append(anAppend('case-1', 'any', count));
    const leading = { leaseMs: 600, lookMs: 50 };
    const frozen = await fixture.startProcess({ who: 'frozen', leading });
    await append(4);
    await until(async () => (await writers(fixture))['frozen'] === 4);
    await frozen.freeze();
    await fixture.startProcess({ who: 'other', leading });
    await append(4);
    await until(async () => (await writers(fixture))['other'] === 4);
    await frozen.thaw();
    for (let n = 0; n < 20; n += 1) {
      await append(1);
      await pause(20);
    }
    await until(async () => (await writers(fixture))['other'] === 24);
    expect(await writers(fixture)).toEqual({ frozen: 4, other: 24 });
  });

  behaviour(
    '56 Name, version and partition have checkpoints of their own; a reset is explicit and refused while it runs.',
    async ({ fixture: { views } }) => {
      const keys = [
        { name: 'sums', version: 1, partition: 0 },
        { name: 'sums', version: 1, partition: 1 },
        { name: 'sums', version: 2, partition: 0 },
        { name: 'totals', version: 1, partition: 0 },
      ];
      const leases = [];
      for (const key of keys) leases.push(await leaseOn(views.store, key));
      for (const [index, lease] of leases.entries()) {
        expect(lease.position).toBe(0n);
        await views.store.transaction((tx) => views.store.move(tx, lease, 0n, BigInt(index + 1)));
      }
      expect((await views.store.checkpoints()).map(({ epoch: _epoch, holder: _holder, ...rest }) => rest)).toEqual(
        keys.map((key, index) => ({ ...key, position: BigInt(index + 1) })),
      );
      const [lease] = leases;
      if (lease === undefined) throw new Error('There is no lease.');
      expect(await refusalOf(views.store.reset(lease.key, 0n))).toMatchObject({ code: 'fenced', details: { name: 'sums' } });
      expect(await views.store.position(lease.key)).toBe(1n);
      await views.store.release(lease);
      await views.store.reset(lease.key, 0n);
      const positions = await Promise.all(keys.map((key) => views.store.position(key)));
      expect(positions).toEqual([0n, 2n, 3n, 4n]);
      const late = views.store.transaction((tx) => views.store.move(tx, lease, 0n, 9n));
      expect(await refusalOf(late)).toMatchObject({ code: 'fenced' });
    },
  );
}
