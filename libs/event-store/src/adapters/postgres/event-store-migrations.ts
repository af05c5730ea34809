import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MigrationSet } from '../../migrations/migration-set.ts';

/** The tables of the event store, for `migrate`. */
export const eventStoreMigrations: MigrationSet = {
  name: 'event-store',
  folder: sqlFolder(import.meta.dirname),
  calls: {
    writer: ['append_group', 'append_one', 'append_entries', 'append_entry', 'recorded_commands', 'keep_snapshot'],
    reader: ['stream_events', 'tenant_events', 'tenant_event', 'tenant_head', 'head_position', 'position_at', 'kept_snapshot'],
  },
  tables: {
    events: { reader: 'select', follower: 'select' },
    commands: { reader: 'select', follower: 'select' },
    parked_events: { follower: 'select, insert, update, delete' },
    ledger: { follower: 'select, insert' },
    snapshots: { reader: 'select' },
  },
};

// The compiler copies no .sql: from dist as from src they are found beside the sources, by way of the package's root.
function sqlFolder(start: string): string {
  let root = start;
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root);
  return join(root, 'src/adapters/postgres/migrations');
}
