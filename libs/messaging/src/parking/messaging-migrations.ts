import { join } from 'node:path';
import type { MigrationSet } from '@attune/event-store';

/** The table of parked keys, for `migrate`. SQL is not compiled, so it is read from the sources. */
export const messagingMigrations: MigrationSet = {
  name: 'messaging',
  folder: join(import.meta.dirname, '../../src/parking/migrations'),
  tables: { parked_keys: { follower: 'select, insert, update, delete' } },
};
