import pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Fixture } from '../../../conformance/fixture.ts';
import { typeormLedger } from '../../../ledger/adapters/typeorm-ledger.ts';
import { typeormViewStore } from '../../../projections/typeorm-view-store.ts';
import { debtsTable } from '../../../stream-views/specification/debts-view.ts';
import { owedTable } from '../../../stream-views/specification/owed-view.ts';
import { otherProcess } from './other-process.ts';
import { postgresSnapshots } from '../../../snapshots/postgres-snapshots.ts';
import { postgresFaults } from './postgres-faults.ts';
import { postgresRebuilds } from './postgres-rebuilds.ts';
import { restoredElsewhere } from './restored-elsewhere.ts';
import { rewriteLog } from './rewrite-log.ts';
import { type TestPlace, testSchema } from './test-schema.ts';

/** A log in PostgreSQL for the conformance suite: an empty one, or one that holds what another schema's of its server does. */
export async function postgresFixture(place: TestPlace = {}, from?: string): Promise<Fixture<EntityManager>> {
  const world = await testSchema(
    `create table rows (key text primary key, value text not null); ${debtsTable}; ${owedTable}`,
    place,
  );
  const { admin, dataSource } = world;
  const space = pg.escapeIdentifier(world.schema);
  for (const table of from === undefined ? [] : ['events', 'commands']) {
    await admin.query(`insert into ${space}.${table} select * from ${pg.escapeIdentifier(from ?? '')}.${table}`);
  }
  const poolOf = (role: 'reader' | 'writer') => {
    const pool = new pg.Pool({ connectionString: world.url(role), max: 2 });
    pool.on('error', () => undefined);
    world.onClose(() => pool.end());
    return pool;
  };
  return {
    open: (options) => Promise.resolve(world.open(options)),
    setClock: async (instant) => {
      const clock = `select ${pg.escapeLiteral(instant)}::timestamptz`;
      await admin.query(
        `create or replace function ${space}.log_clock() returns timestamptz language sql volatile as $$ ${clock} $$`,
      );
    },
    views: {
      store: typeormViewStore(dataSource, { connectionString: world.url('follower') }),
      put: async (tx, key, value) => {
        await tx.query(`insert into ${space}.rows values ($1, $2) on conflict (key) do update set value = $2`, [key, value]);
      },
      rows: async () => {
        const rows = await dataSource.query<{ key: string; value: string }[]>(`select key, value from ${space}.rows`);
        return new Map(rows.map(({ key, value }) => [key, value]));
      },
      breakOff: async (tx) => {
        await tx.query('select pg_terminate_backend(pg_backend_pid())');
      },
    },
    ledgerIn: typeormLedger(dataSource),
    snapshots: postgresSnapshots({ reader: poolOf('reader'), writer: poolOf('writer') }, world.schema),
    restored: async (way) => {
      const copy = await (way === undefined
        ? postgresFixture(place, world.schema)
        : restoredElsewhere(world, way, postgresFixture));
      world.onClose(() => copy.close());
      return copy;
    },
    tamper: (events) => rewriteLog(world, events),
    startProcess: (options) => otherProcess(world, options),
    rebuilds: postgresRebuilds(world),
    faults: postgresFaults(world),
    close: () => world.close(),
  };
}
