import {
  type DatabaseRoles,
  databaseRoles,
  eventStoreMigrations,
  makeRoles,
  migrate,
  openPools,
  postgresEventStore,
  viewSource,
} from '@attune/event-store';
import type { EventStore } from '@attune/event-store';
import { testDatabase } from '@attune/testing';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import type { Effects } from '../../conformance/bus-fixture.ts';
import { messagingMigrations } from '../../parking/messaging-migrations.ts';

const roles: DatabaseRoles = { writer: 'bus_writer', reader: 'bus_reader', follower: 'bus_follower' };
const password = 'bus';
const sources = ['cases', 'plans'] as const;

/** A database with the logs of two services, and of a third the views and the effects of its reactions. */
export interface BusDatabase {
  readonly logs: Readonly<Record<(typeof sources)[number], EventStore>>;
  /** As the follower of a service whose log it is, in its schema. */
  source(service: string): Promise<DataSource>;
  /** As the follower of the consuming service, in its schema. */
  readonly followed: DataSource;
  readonly listen: { readonly connectionString: string };
  readonly pool: pg.Pool;
  readonly schema: string;
  readonly effects: Effects;
  cutConsumer(): Promise<void>;
  close(): Promise<void>;
}

const schema = 'contacts';

export async function busDatabase(): Promise<BusDatabase> {
  const database = await testDatabase(prepare, 'bus');
  const urls = Object.fromEntries(databaseRoles.map((role) => [role, urlFor(database.url, role)])) as Record<
    keyof DatabaseRoles,
    string
  >;
  const pools = openPools(urls, { writer: 4, reader: 4, follower: 6 });
  const consuming = `${urls.follower}?application_name=consuming`;
  const consumer = openPools({ follower: consuming }, { follower: 6 });
  const listen = { connectionString: urls.follower };
  const stores = sources.map((name) => [name, postgresEventStore({ pool: pools, schema: name, listen })] as const);
  const logs = Object.fromEntries(stores) as unknown as BusDatabase['logs'];
  const followed = await viewSource({ url: consuming, schema }).initialize();
  const admin = new pg.Client({ connectionString: database.url });
  await admin.connect();
  const pool = consumer.follower;
  return {
    logs,
    source: (service) => viewSource({ url: urls.follower, schema: service }).initialize(),
    followed,
    listen,
    pool,
    schema,
    effects: effectsIn(pool),
    cutConsumer: async () => {
      await admin.query(
        `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'consuming' and datname = current_database()`,
      );
    },
    close: async () => {
      for (const [, store] of stores) await store.close();
      await followed.destroy();
      await Promise.all([pools.end(), consumer.end(), admin.end()]);
      await database.drop();
    },
  };
}

async function prepare(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await makeRoles(admin, roles, password);
    for (const source of sources) await migrate(admin, { schema: source, sets: [eventStoreMigrations], roles });
    const sets = [eventStoreMigrations, messagingMigrations];
    await migrate(admin, { schema, sets });
    await admin.query(
      `create table ${schema}.effects (n bigint generated always as identity, id text primary key, value text not null)`,
    );
    await migrate(admin, { schema, sets, roles });
  } finally {
    await admin.end();
  }
}

function urlFor(url: string, role: keyof DatabaseRoles): string {
  return Object.assign(new URL(url), { username: roles[role], password }).href;
}

function effectsIn(pool: pg.Pool): Effects {
  return {
    once: async (id, value) => {
      await pool.query(`insert into ${schema}.effects (id, value) values ($1, $2) on conflict do nothing`, [id, value]);
    },
    values: async () => {
      for (;;) {
        try {
          const { rows } = await pool.query<{ value: string }>(`select value from ${schema}.effects order by n`);
          return rows.map(({ value }) => value);
        } catch {
          // A suite that cuts connections cuts this one too.
        }
      }
    },
  };
}
