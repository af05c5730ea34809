import { join } from 'node:path';
import { eventStoreMigrations } from '@attune/event-store';
import type { MigrationSet } from '@attune/event-store';
import { messagingMigrations } from '@attune/messaging';

/** What the service's schema is made of: the log, what its consumers park, then the tables of the views. SQL is not compiled, so it is read from the sources. */
export const migrations: readonly MigrationSet[] = [
  eventStoreMigrations,
  messagingMigrations,
  {
    name: 'contacts',
    folder: join(import.meta.dirname, '../src/migrations'),
    calls: { writer: ['claim_time', 'free_time'] },
    tables: { adviser_times: {} },
  },
];
