import type { ClientBase } from 'pg';
import pg from 'pg';
import { inTransaction } from '../connections/in-transaction.ts';
import { type DatabaseRoles, databaseRoles } from './database-roles.ts';
import { followEveryTenant } from './follow-every-tenant.ts';
import { MigrationRefused } from './migration-refused.ts';
import type { MigrationSet } from './migration-set.ts';
import { type SchemaTable, tablesOf } from './schema-tables.ts';

const viewRights = { follower: 'select, insert, update, delete' };
const apartRights = { ...viewRights, reader: 'select' };

/**
 * Gives the three roles their rights in a schema, and takes from them and from everybody what they had beyond: in one transaction, so
 * that running services notice nothing.
 * @throws MigrationRefused when a set names a function that is not there, or one role is to be two
 */
export async function grantRights(
  client: ClientBase,
  { schema, sets, roles }: { readonly schema: string; readonly sets: readonly MigrationSet[]; readonly roles: DatabaseRoles },
): Promise<void> {
  if (new Set(databaseRoles.map((role) => roles[role])).size < databaseRoles.length)
    throw new MigrationRefused(schema, Object.values(roles).join(', '), 'writer, reader and follower are three roles');
  const space = pg.escapeIdentifier(schema);
  await inTransaction(client, async () => {
    await client.query(`revoke execute on all functions in schema ${space} from public`);
    for (const role of databaseRoles) await clear(client, space, pg.escapeIdentifier(roles[role]));
    await client.query(`grant usage on all sequences in schema ${space} to ${pg.escapeIdentifier(roles.follower)}`);
    for (const set of sets) await grantCalls(client, space, set, roles);
    const named = new Map(sets.flatMap(({ tables = {} }) => Object.entries(tables)));
    for (const table of await tablesOf(client, schema)) {
      await grantTable(client, table, named.get(table.name) ?? (table.apart ? apartRights : viewRights), roles);
      if (table.apart) await followEveryTenant(client, table.quoted, roles.follower);
    }
  });
}

async function clear(client: ClientBase, space: string, role: string): Promise<void> {
  for (const all of ['tables', 'sequences', 'functions'])
    await client.query(`revoke all on all ${all} in schema ${space} from ${role}`);
  await client.query(`grant usage on schema ${space} to ${role}`);
}

async function grantCalls(
  client: ClientBase,
  space: string,
  { name: set, calls = {} }: MigrationSet,
  roles: DatabaseRoles,
): Promise<void> {
  for (const role of databaseRoles) {
    for (const name of calls[role] ?? []) {
      const { rows } = await client.query<{ signature: string }>(
        `select oid::regprocedure::text as signature from pg_proc where pronamespace = $1::regnamespace and proname = $2`,
        [space, name],
      );
      if (rows.length === 0) throw new MigrationRefused(set, name, 'a role is to call this function, and it is not there');
      for (const { signature } of rows)
        await client.query(`grant execute on function ${signature} to ${pg.escapeIdentifier(roles[role])}`);
    }
  }
}

async function grantTable(
  client: ClientBase,
  { quoted }: SchemaTable,
  rights: NonNullable<MigrationSet['tables']>[string],
  roles: DatabaseRoles,
): Promise<void> {
  for (const role of databaseRoles) {
    const right = rights[role];
    if (right !== undefined) await client.query(`grant ${right} on ${quoted} to ${pg.escapeIdentifier(roles[role])}`);
  }
}
