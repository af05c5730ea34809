import type { ClientBase } from 'pg';
import pg from 'pg';

const policy = 'every_tenant';

/** Lets the follower see and write the rows of every tenant in a table under row-level security. */
export async function followEveryTenant(client: ClientBase, table: string, follower: string): Promise<void> {
  const role = pg.escapeIdentifier(follower);
  const { rowCount } = await client.query('select from pg_policy where polrelid = $1::regclass and polname = $2', [
    table,
    policy,
  ]);
  if (rowCount === 0) await client.query(`create policy ${policy} on ${table} to ${role} using (true) with check (true)`);
  else await client.query(`alter policy ${policy} on ${table} to ${role}`);
}
