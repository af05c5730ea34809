import { failureCode } from '@attune/kernel';
import type { ClientBase } from 'pg';
import pg from 'pg';
import { type DatabaseRoles, databaseRoles } from './database-roles.ts';

/** Makes the roles that are missing, and gives each the right to log in with the password. For whoever may make roles. */
export async function makeRoles(client: ClientBase, roles: DatabaseRoles, password: string): Promise<void> {
  for (const role of databaseRoles) {
    const name = pg.escapeIdentifier(roles[role]);
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [roles[role]]);
    if (rowCount === 0) await orElseThere(client.query(`create role ${name} login`));
    await client.query(`alter role ${name} login nosuperuser nobypassrls password ${pg.escapeLiteral(password)}`);
  }
}

/** Somebody else may have made it meanwhile: roles belong to all databases of a server. */
async function orElseThere(made: Promise<unknown>): Promise<void> {
  await made.catch((error: unknown) => {
    if (!['23505', '42710'].includes(failureCode(error) ?? '')) throw error;
  });
}
