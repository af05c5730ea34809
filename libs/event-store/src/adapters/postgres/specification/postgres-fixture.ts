import pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Fixture } from '../../../conformance/fixture.ts';
import { typeormLedger } from '../../../ledger/adapters/typeorm-ledger.ts';
import { debtsTable } from '../../../stream-views/specification/debts-view.ts';
import { owedTable } from '../../../stream-views/specification/owed-view.ts';
import { postgresSnapshots } from '../../../snapshots/postgres-snapshots.ts';
import { otherProcess } from './other-process.ts';
import { postgresFaults } from './postgres-faults.ts';
import { postgresRebuilds } from './postgres-rebuilds.ts';
import { postgresViews, rowsTable } from './postgres-views.ts';
import { restoredElsewhere } from './restored-elsewhere.ts';
import { rewriteLog } from './rewrite-log.ts';
import { type TestPlace, testSchema } from './test-schema.ts';

/** A log in PostgreSQL for the conformance suite: an empty one, or one that holds what another schema's of its server does. */
export async function postgresFixture(place: TestPlace = {}, from?: string): Promise<Fixture<EntityManager>> {
  const world = await testSchema(`${rowsTable}; ${debtsTable}; ${owedTable}`, place);
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
    views: postgresViews(world),
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
