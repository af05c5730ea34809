import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { DataSource } from 'typeorm';
import { migrate } from '../../../migrations/migrate.ts';
import type { EventStore } from '../../../port/event-store.ts';
import { eventStoreMigrations } from '../event-store-migrations.ts';
import { postgresEventStore } from '../postgres-event-store.ts';
import { type ApplicationRole, applicationRole, serverUrl } from './test-server.ts';

export interface TestPlace {
  /** A superuser's address; by default that of the server which all specs share. */
  readonly server?: string;
  readonly schema?: string;
}

export interface TestSchema {
  readonly schema: string;
  /** The owner of the tables. */
  readonly admin: pg.Client;
  readonly application: ApplicationRole;
  /** As the application's role. */
  readonly dataSource: DataSource;
  open(options?: { readonly connections?: number; readonly wakeUps?: boolean; readonly options?: string }): EventStore;
  /** Runs before the schema goes. */
  onClose(close: () => Promise<unknown>): void;
  close(): Promise<void>;
}

/** An empty log in a schema of its own, with more tables beside it. Stores work as the application's role. */
export async function testSchema(tables: string, place: TestPlace = {}): Promise<TestSchema> {
  const { server = serverUrl(), schema = `log_${randomUUID().slice(0, 8)}` } = place;
  const admin = new pg.Client({ connectionString: server });
  admin.on('error', () => undefined); // its server may be killed; the next statement tells
  await admin.connect();
  const application = await applicationRole(admin, server);
  const space = pg.escapeIdentifier(schema);
  await migrate(admin, { schema, sets: [eventStoreMigrations] });
  await admin.query(`set search_path to ${space}; ${tables}; reset search_path`);
  await migrate(admin, { schema, sets: [eventStoreMigrations], appRole: application.role });
  const dataSource = await new DataSource({ type: 'postgres', url: application.url, schema, extra: { max: 6 } }).initialize();
  const closers: (() => Promise<unknown>)[] = [() => dataSource.destroy()];
  return {
    schema,
    admin,
    application,
    dataSource,
    open: ({ connections = 10, wakeUps = true, options = '' } = {}) => {
      const connection = { connectionString: application.url, application_name: schema, options };
      const pool = new pg.Pool({ ...connection, max: connections });
      const listen = { ...connection, application_name: `${schema} listens` };
      const store = postgresEventStore({ pool, schema, ...(wakeUps ? { listen } : {}) });
      closers.push(async () => {
        await store.close();
        await pool.end();
      });
      return store;
    },
    onClose: (close) => void closers.push(close),
    close: async () => {
      for (const close of closers) await close();
      await admin.query(`drop schema ${space} cascade`);
      await admin.end();
    },
  };
}
