import type { DatabaseRoles } from '@attune/event-store';
import { makeRoles, migrate } from '@attune/event-store';
import { testDatabase } from '@attune/testing';
import pg from 'pg';
import { migrations, schema } from '../migrations.ts';

const roles: DatabaseRoles = { writer: 'gateway_spec_writer', reader: 'gateway_spec_reader', follower: 'gateway_spec_follower' };
const password = 'gateway_spec';

/** A database with the gateway's tables, at the addresses of roles that have no more than an installation's rights. */
export async function gatewayDatabase() {
  const { url, drop } = await testDatabase(prepare, 'gateway');
  const as = (username: string) => Object.assign(new URL(url), { username, password }).href;
  return { owner: url, addresses: { writer: as(roles.writer), reader: as(roles.reader), follower: as(roles.follower) }, drop };
}

async function prepare(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await makeRoles(client, roles, password);
    await migrate(client, { schema, sets: migrations, roles });
  } finally {
    await client.end();
  }
}
