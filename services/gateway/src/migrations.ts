import { join } from 'node:path';
import type { MigrationSet } from '@attune/event-store';

/** The schema of the gateway's tables. */
export const schema = 'gateway';

/** What the schema is made of. SQL is not compiled, so it is read from the sources. */
export const migrations: readonly MigrationSet[] = [
  {
    name: 'gateway',
    folder: join(import.meta.dirname, '../src/migrations'),
    calls: {
      writer: ['keep_api_key', 'revoke_api_key'],
      reader: ['holding_api_key', 'tenant_api_key', 'tenant_api_keys'],
    },
    tables: { api_keys: { reader: 'select' } },
  },
];
