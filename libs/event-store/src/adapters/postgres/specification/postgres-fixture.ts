import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource, type EntityManager } from 'typeorm';
import type { Fixture } from '../../../conformance/fixture.ts';
import { migrate } from '../../../migrations/migrate.ts';
import type { EventStore } from '../../../port/event-store.ts';
import { typeormViewStore } from '../../../projections/typeorm-view-store.ts';
import { eventStoreMigrations } from '../event-store-migrations.ts';
import { postgresEventStore } from '../postgres-event-store.ts';
import { applicationUrl, serverUrl } from './test-server.ts';
import { postgresFaults } from './postgres-faults.ts';

/** An empty log in a schema of its own, for the conformance suite. Stores work as the application's role. */
export async function postgresFixture(): Promise<Fixture<EntityManager>> {
  const schema = `log_${randomUUID().slice(0, 13)}`;
  const admin = new pg.Client({ connectionString: serverUrl() });
  await admin.connect();
  const application = await applicationUrl(admin);
  const space = pg.escapeIdentifier(schema);
  await migrate(admin, { schema, sets: [eventStoreMigrations] });
  await admin.query(`create table ${space}.rows (key text primary key, value text not null)`);
  await migrate(admin, { schema, sets: [eventStoreMigrations], appRole: application.role });

  const closers: (() => Promise<unknown>)[] = [];
  const open = ({ connections = 10, wakeUps = true, options = '' } = {}): Promise<EventStore> => {
    const connection = { connectionString: application.url, application_name: schema, options };
    const pool = new pg.Pool({ ...connection, max: connections });
    const store = postgresEventStore({ pool, schema, ...(wakeUps ? { listen: { ...connection, application_name: `${schema} listens` } } : {}) });
    closers.push(async () => {
      await store.close();
      await pool.end();
    });
    return Promise.resolve(store);
  };
  const dataSource = await new DataSource({ type: 'postgres', url: application.url, schema, extra: { max: 4 } }).initialize();
  closers.push(() => dataSource.destroy());

  return {
    open,
    setClock: async (instant) => {
      const clock = `select ${pg.escapeLiteral(instant)}::timestamptz`;
      await admin.query(`create or replace function ${space}.log_clock() returns timestamptz language sql volatile as $$ ${clock} $$`);
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
    faults: postgresFaults({ admin, schema, application, open, closers }),
    close: async () => {
      for (const close of closers) await close();
      await admin.query(`drop schema ${space} cascade`);
      await admin.end();
    },
  };
}
