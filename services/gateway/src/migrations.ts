import { join } from 'node:path';
import type { MigrationSet } from '@attune/event-store';

/** The schema of the gateway's tables. */
export const schema = 'gateway';

/** What the schema is made of. SQL is not compiled, so it is read from the sources. */
export const migrations: readonly MigrationSet[] = [{ name: 'gateway', folder: join(import.meta.dirname, '../src/migrations') }];
