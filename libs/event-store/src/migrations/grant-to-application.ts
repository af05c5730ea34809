import type { ClientBase } from 'pg';
import pg from 'pg';

// The log is written by its append functions alone, which run as its owner. Its Merkle tree only grows.
const narrower: ReadonlyMap<string, string> = new Map([
  ['events', 'select'],
  ['commands', 'select'],
  ['migrations', 'select'],
  ['ledger', 'select, insert'],
]);

/** Gives an application's role what it needs in a schema: to read the log, to append by function, to write checkpoints and views. */
export async function grantToApplication(client: ClientBase, schema: string, appRole: string): Promise<void> {
  const [space, role] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(appRole)];
  await client.query(`grant usage on schema ${space} to ${role}`);
  await client.query(`grant execute on all functions in schema ${space} to ${role}`);
  await client.query(`grant usage on all sequences in schema ${space} to ${role}`);
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p', 'v', 'm')`,
    [space],
  );
  for (const { name } of rows) {
    const table = `${space}.${pg.escapeIdentifier(name)}`;
    await client.query(`grant ${narrower.get(name) ?? 'select, insert, update, delete'} on ${table} to ${role}`);
  }
}
