import pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Fixture } from '../../../conformance/fixture.ts';
import { typeormLedger } from '../../../ledger/adapters/typeorm-ledger.ts';
import { typeormViewStore } from '../../../projections/typeorm-view-store.ts';
import { postgresFaults } from './postgres-faults.ts';
import { rewriteLog } from './rewrite-log.ts';
import { testSchema } from './test-schema.ts';

/** A log in PostgreSQL for the conformance suite: an empty one, or one that holds what another schema's does. */
export async function postgresFixture(from?: string): Promise<Fixture<EntityManager>> {
  const world = await testSchema('create table rows (key text primary key, value text not null)');
  const { admin, dataSource } = world;
  const space = pg.escapeIdentifier(world.schema);
  for (const table of from === undefined ? [] : ['events', 'commands']) {
    await admin.query(`insert into ${space}.${table} select * from ${pg.escapeIdentifier(from ?? '')}.${table}`);
  }
  return {
    open: (options) => Promise.resolve(world.open(options)),
    setClock: async (instant) => {
      const clock = `select ${pg.escapeLiteral(instant)}::timestamptz`;
      await admin.query(
        `create or replace function ${space}.log_clock() returns timestamptz language sql volatile as $$ ${clock} $$`,
      );
    },
    views: {
      store: typeormViewStore(dataSource),
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
    restored: async () => {
      const copy = await postgresFixture(world.schema);
      world.onClose(() => copy.close());
      return copy;
    },
    tamper: (events) => rewriteLog(world, events),
    faults: postgresFaults(world),
    close: () => world.close(),
  };
}
