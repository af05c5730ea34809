import { eventStoreMigrations, migrate } from '@attune/event-store';
import pg from 'pg';

export const schema = 'ours';

/** Makes an empty log of ours in a database, with more tables beside it. */
export async function makeLog(url: string, tables = ''): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await migrate(admin, { schema, sets: [eventStoreMigrations] });
    if (tables !== '') await admin.query(`set search_path to ${schema}; ${tables}`);
  } finally {
    await admin.end();
  }
}
