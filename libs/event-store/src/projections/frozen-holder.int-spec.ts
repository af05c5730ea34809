import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { leaseOn } from '../conformance/leased.ts';
import { until } from '../conformance/followed.ts';
import { typeormViewStore } from './typeorm-view-store.ts';

test('a holder that is frozen in mid-transaction is ended by the server, and another one takes over', async () => {
  const world = await testSchema('create table rows (key text primary key)');
  try {
    const views = typeormViewStore(world.dataSource);
    const key = { name: 'sums', version: 1 };
    const frozen = await leaseOn(views, key, 300);
    const moved = Promise.withResolvers<undefined>();
    const batch = views.transaction(async (tx) => {
      await views.move(tx, frozen, 0n, 5n);
      moved.resolve(undefined);
      await pause(3000);
      await tx.query(`insert into ${world.schema}.rows values ('late')`);
    });
    const ended = batch.then(
      () => 'committed',
      () => 'rolled back',
    );
    await moved.promise;
    await pause(350);
    // Its lease is over, but its transaction still holds the checkpoint: nobody may take it yet, nor wait for it.
    expect(await views.take({ of: key, holder: 'process-b', ms: 60_000 })).toBeUndefined();
    await until(async () => (await views.take({ of: key, holder: 'process-b', ms: 60_000 }))?.position === 0n, 2000);
    expect(await ended).toBe('rolled back');
    expect(await views.position(key)).toBe(0n);
    expect(await world.dataSource.query(`select from ${world.schema}.rows`)).toEqual([]);
  } finally {
    await world.close();
  }
});
