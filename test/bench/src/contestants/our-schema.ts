import { type DatabaseRoles, databaseRoles, eventStoreMigrations, makeRoles, migrate } from '@attune/event-store';
import pg from 'pg';
import { viewTable } from './noted-debts.ts';

export const schema = 'ours';

const roles: DatabaseRoles = { writer: 'bench_writer', reader: 'bench_reader', follower: 'bench_follower' };
const password = 'bench';

/** Makes an empty log of ours in a database, as an installation does: three roles, none of which owns a table. */
export async function makeLog(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await makeRoles(admin, roles, password);
    await migrate(admin, { schema, sets: [eventStoreMigrations] });
    await admin.query(`set search_path to ${schema}; ${viewTable}; reset search_path`);
    await migrate(admin, { schema, sets: [eventStoreMigrations], roles });
  } finally {
    await admin.end();
  }
}

/** A database's address for one of the roles. */
export function urlFor(url: string, role: keyof DatabaseRoles): string {
  return Object.assign(new URL(url), { username: roles[role], password }).href;
}

/** For when the databases are gone. */
export const dropRoles = databaseRoles.map((role) => `drop role if exists ${roles[role]}`).join('; ');
