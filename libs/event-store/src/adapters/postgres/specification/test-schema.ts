import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { viewSource } from '../../../connections/view-source.ts';
import { type DatabaseRoles, databaseRoles } from '../../../migrations/database-roles.ts';
import { migrate } from '../../../migrations/migrate.ts';
import type { EventStore } from '../../../port/event-store.ts';
import { eventStoreMigrations } from '../event-store-migrations.ts';
import { postgresEventStore } from '../postgres-event-store.ts';
import { makeTestRoles, serverUrl, testRoles, urlFor } from './test-server.ts';

export interface TestPlace {
  /** A superuser's address; by default that of the server which all specs share. */
  readonly server?: string;
  readonly schema?: string;
}

export interface TestSchema {
  readonly schema: string;
  /** The owner of the tables. */
  readonly admin: pg.Client;
  /** The server's address for a superuser, and for a role. */
  readonly server: string;
  url(role: keyof DatabaseRoles): string;
  /** As the follower. */
  readonly dataSource: DataSource;
  /** Opens a store with so many connections for each role. */
  open(options?: OpenTestStore): EventStore;
  /** Runs before the schema goes. */
  onClose(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

export interface OpenTestStore {
  readonly connections?: number;
  readonly wakeUps?: boolean;
  readonly options?: string;
  /** Where writers connect instead of the server's own port. */
  readonly writersPort?: number;
  readonly deadlineMs?: number;
  readonly room?: { readonly appends: number; readonly size: number };
}

/** An empty log in a schema of its own, with more tables beside it. Stores work as the three roles of the database. */
export async function testSchema(tables: string, place: TestPlace = {}): Promise<TestSchema> {
  const { server = serverUrl(), schema = `log_${randomUUID().slice(0, 8)}` } = place;
  const admin = new pg.Client({ connectionString: server });
  admin.on('error', () => undefined); // its server may be killed; the next statement tells
  await admin.connect();
  await makeTestRoles(admin);
  const space = pg.escapeIdentifier(schema);
  await migrate(admin, { schema, sets: [eventStoreMigrations] });
  await admin.query(`set search_path to ${space}; ${tables}; reset search_path`);
  await migrate(admin, { schema, sets: [eventStoreMigrations], roles: testRoles });
  const url = (role: keyof DatabaseRoles) => urlFor(server, role);
  const dataSource = await followerSource(url('follower'), schema);
  const closers: (() => Promise<unknown>)[] = [() => dataSource.destroy()];
  return {
    schema,
    admin,
    server,
    url,
    dataSource,
    open: ({ connections = 10, wakeUps = true, options = '', writersPort, ...more } = {}) => {
      const connection = (role: keyof DatabaseRoles) => {
        const connectionString = role === 'writer' ? throughPort(url(role), writersPort) : url(role);
        return { connectionString, application_name: schema, options };
      };
      const [writer, reader, follower] = databaseRoles.map((role) => new pg.Pool({ ...connection(role), max: connections }));
      if (writer === undefined || reader === undefined || follower === undefined) throw new Error('a pool for each role');
      const listen = { ...connection('follower'), application_name: `${schema} listens` };
      const store = postgresEventStore({ pool: { writer, reader, follower }, schema, ...(wakeUps ? { listen } : {}), ...more });
      closers.push(async () => {
        await store.close();
        for (const pool of [writer, reader, follower]) await pool.end();
      });
      return store;
    },
    onClose: (close) => void closers.push(close),
    close: async () => {
      // Stores before the connections beneath them: a projection that a failed test has left running ends with its store.
      for (const close of closers.reverse()) await close();
      await admin.query(`drop schema ${space} cascade`);
      await admin.end();
    },
  };
}

function throughPort(url: string, port: number | undefined): string {
  return port === undefined ? url : Object.assign(new URL(url), { port: String(port) }).href;
}

function followerSource(url: string, schema: string): Promise<DataSource> {
  return viewSource({ url, schema }).initialize();
}
