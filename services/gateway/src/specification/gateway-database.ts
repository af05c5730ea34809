import { migrate } from '@attune/event-store';
import { testDatabase } from '@attune/testing';
import pg from 'pg';
import { migrations, schema } from '../migrations.ts';

const role = 'gateway_spec';

/** A database with the gateway's tables, at the address of a role that has no more than an application's rights. */
export async function gatewayDatabase(): Promise<{ readonly url: string; readonly drop: () => Promise<void> }> {
  const { url, drop } = await testDatabase(prepare, 'gateway');
  return { url: Object.assign(new URL(url), { username: role, password: role }).href, drop };
}

async function prepare(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
    if (rowCount === 0) await client.query(`create role ${role} login password '${role}'`);
    await migrate(client, { schema, sets: migrations, appRole: role });
  } finally {
    await client.end();
  }
}
