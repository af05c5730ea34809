import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { type TestSchema, testSchema } from '../adapters/postgres/specification/test-schema.ts';
import { until } from '../conformance/followed.ts';
import { anAppend, anEvent } from '../conformance/given.ts';
import { upcast } from '../upcasting/upcast.ts';
import type { Projection } from './projection.ts';
import { ProjectionRunner } from './projection-runner.ts';
import { typeormViewStore } from './typeorm-view-store.ts';

let world: TestSchema;
beforeEach(async () => {
  world = await testSchema('create table seen (name text, version int, position bigint, primary key (name, version, position))');
});
afterEach(() => world.close());

/** One release of a service: its own views, and the newest version of DebtAdded that it knows. */
function release(version: number) {
  const known = { DebtAdded: { newest: version, from: { 1: (data: unknown) => data } }, HistoryNoted: { newest: 1, from: {} } };
  const view = (name: string, types: readonly string[]): Projection<EntityManager> => ({
    name,
    version: name === 'debts' ? version : 1,
    types,
    apply: async (events, tx) => {
      for (const event of events) {
        upcast(event, known);
        const values = [name, name === 'debts' ? version : 1, event.position.toString()];
        await tx.query(`insert into ${world.schema}.seen values ($1, $2, $3)`, values);
      }
    },
  });
  const runner = new ProjectionRunner({
    store: world.open(),
    views: typeormViewStore(world.dataSource, { connectionString: world.url('follower') }),
    projections: [view('debts', ['DebtAdded']), view('notes', ['HistoryNoted'])],
    holder: `release ${String(version)}`,
  });
  runner.start();
  world.onClose(() => runner.stop());
  return runner;
}

const seen = async (name: string, version: number) => {
  const rows = await world.dataSource.query<{ position: string }[]>(
    `select position from ${world.schema}.seen where name = $1 and version = $2 order by position`,
    [name, version],
  );
  return rows.map(({ position }) => Number(position));
};

test('views of an older release go on beside a newer one, and what only the newer one knows stops those that list it', async () => {
  const store = world.open();
  const old = release(1);
  await store.append(anAppend('case-1', 'none', [anEvent({ type: 'DebtAdded' }), anEvent()]));
  for (const name of ['debts', 'notes']) expect(await old.waitFor(name, 2n, 5000)).toBe(true);

  const renewed = release(2);
  await store.append(anAppend('case-1', 'any', [anEvent({ type: 'DebtAdded' }), anEvent()]));
  for (const runner of [old, renewed])
    for (const name of ['debts', 'notes']) expect(await runner.waitFor(name, 4n, 5000)).toBe(true);
  expect([await seen('debts', 1), await seen('debts', 2)]).toEqual([
    [1, 3],
    [1, 3],
  ]);
  expect(await seen('notes', 1)).toEqual([2, 4]);

  await store.append(anAppend('case-1', 'any', [anEvent({ type: 'DebtAdded', version: 2 }), anEvent()]));
  expect(await renewed.waitFor('debts', 6n, 5000)).toBe(true);
  for (const runner of [old, renewed]) expect(await runner.waitFor('notes', 6n, 5000)).toBe(true);
  await until(() => old.status().some(({ stopped }) => stopped !== undefined));
  expect(old.status()).toMatchObject([
    { name: 'debts', version: 1, running: false, stopped: { position: 5n, error: 'UnknownEventVersion' } },
    { name: 'notes', running: true },
  ]);
  expect([await seen('debts', 1), await seen('debts', 2), await seen('notes', 1)]).toEqual([
    [1, 3],
    [1, 3, 5],
    [2, 4, 6],
  ]);
}, 60_000);
