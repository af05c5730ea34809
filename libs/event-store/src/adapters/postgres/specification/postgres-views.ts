import pg from 'pg';
import type { EntityManager } from 'typeorm';
import type { Views } from '../../../conformance/fixture.ts';
import { typeormViewStore } from '../../../projections/typeorm-view-store.ts';
import type { TestSchema } from './test-schema.ts';

/** The table of `postgresViews`, for `testSchema`. */
export const rowsTable = 'create table rows (key text primary key, value text not null)';

/** Views beside a log in PostgreSQL. */
export function postgresViews(world: TestSchema): Views<EntityManager> {
  const { dataSource } = world;
  const space = pg.escapeIdentifier(world.schema);
  return {
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
  };
}
