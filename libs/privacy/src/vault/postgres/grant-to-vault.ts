import type { ClientBase } from 'pg';
import pg from 'pg';

/** Lets a role use the vault of a schema: it may call the functions that run as their owner, and reaches no table. */
export async function grantToVault(owner: ClientBase, schema: string, role: string): Promise<void> {
  const [space, user] = [pg.escapeIdentifier(schema), pg.escapeIdentifier(role)];
  await owner.query(`grant usage on schema ${space} to ${user}`);
  const { rows } = await owner.query<{ made: string }>(
    'select p.oid::regprocedure::text as made from pg_proc p where p.pronamespace = $1::regnamespace and p.prosecdef',
    [space],
  );
  for (const { made } of rows) await owner.query(`grant execute on function ${made} to ${user}`);
}
