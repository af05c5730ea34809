import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { MigrationSet } from '../../migrations/migration-set.ts';

/** The tables of the event store, for `migrate`. */
export const eventStoreMigrations: MigrationSet = { name: 'event-store', folder: sqlFolder(import.meta.dirname) };

// The compiler copies no .sql: from dist as from src they are found beside the sources, by way of the package's root.
function sqlFolder(start: string): string {
  let root = start;
  while (!existsSync(join(root, 'package.json')) && root !== dirname(root)) root = dirname(root);
  return join(root, 'src/adapters/postgres/migrations');
}
