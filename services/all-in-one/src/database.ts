import { casesMigrations, casesSchema } from '@attune/cases';
import { contactsMigrations, contactsSchema } from '@attune/contacts';
import type { DatabaseRoles } from '@attune/event-store';
import { makeRoles, migrate } from '@attune/event-store';
import { gatewayMigrations, gatewaySchema } from '@attune/gateway';
import pg from 'pg';
import { withoutEarlierRole } from './earlier-role.ts';
import { prepareVault } from './vault-database.ts';

/** The roles that the services use: none may change the log or a table's shape, and the one that serves requests sees one tenant. */
export const roles: DatabaseRoles = { writer: 'attune_writer', reader: 'attune_reader', follower: 'attune_follower' };

const database = 'attune';

const schemas = [
  { schema: casesSchema, sets: casesMigrations },
  { schema: contactsSchema, sets: contactsMigrations },
  { schema: gatewaySchema, sets: gatewayMigrations },
];

/** The addresses of the database: for whoever owns the tables, and for the services, by role. */
export interface DatabaseAddresses {
  readonly owner: string;
  readonly services: DatabaseRoles;
  readonly vault: string;
}

/** The passwords of the roles. */
export interface DatabasePasswords {
  /** Of the three that the services use. */
  readonly services: string;
  readonly vault: string;
}

/** Makes what is missing of database, roles and tables, and gives the addresses. */
export async function prepareDatabase(serverUrl: string, passwords: DatabasePasswords): Promise<DatabaseAddresses> {
  const owner = withDatabase(serverUrl, database);
  await once(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
    await makeRoles(client, roles, passwords.services);
  });
  let vault = '';
  await once(owner, async (client) => {
    for (const { schema, sets } of schemas) await migrate(client, { schema, sets, roles });
    await withoutEarlierRole(
      client,
      schemas.map(({ schema }) => schema),
    );
    vault = await prepareVault(client, owner, passwords.vault);
  });
  const as = (role: string) => withRole(owner, role, passwords.services);
  return { owner, services: { writer: as(roles.writer), reader: as(roles.reader), follower: as(roles.follower) }, vault };
}

async function once(connectionString: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}

function withRole(url: string, role: string, password: string): string {
  const address = new URL(url);
  address.username = role;
  address.password = encodeURIComponent(password);
  return address.href;
}
