import { casesMigrations, casesSchema } from '@attune/cases';
import { migrate } from '@attune/event-store';
import { gatewayMigrations, gatewaySchema } from '@attune/gateway';
import pg from 'pg';
import { prepareVault } from './vault-database.ts';

/** The role that the services use: it may change neither the log nor a table's shape. */
export const applicationRole = 'attune_app';

const database = 'attune';

const schemas = [
  { schema: casesSchema, sets: casesMigrations },
  { schema: gatewaySchema, sets: gatewayMigrations },
];

/** The addresses of the database: for whoever owns the tables, and for the services. */
export interface DatabaseAddresses {
  readonly owner: string;
  readonly application: string;
  readonly vault: string;
}

/** The passwords of the roles. */
export interface DatabasePasswords {
  readonly application: string;
  readonly vault: string;
}

/** Makes what is missing of database, roles and tables, and gives the addresses. */
export async function prepareDatabase(serverUrl: string, passwords: DatabasePasswords): Promise<DatabaseAddresses> {
  const owner = withDatabase(serverUrl, database);
  await once(serverUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    if (rowCount === 0) await client.query(`create database ${database}`);
    const { rowCount: roles } = await client.query('select from pg_roles where rolname = $1', [applicationRole]);
    const verb = roles === 0 ? 'create' : 'alter';
    await client.query(`${verb} role ${applicationRole} login password ${pg.escapeLiteral(passwords.application)}`);
  });
  let vault = '';
  await once(owner, async (client) => {
    for (const { schema, sets } of schemas) await migrate(client, { schema, sets, appRole: applicationRole });
    vault = await prepareVault(client, owner, passwords.vault);
  });
  return { owner, application: withRole(owner, applicationRole, passwords.application), vault };
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
