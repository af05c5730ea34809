import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testDatabase } from '@attune/testing';
import pg from 'pg';
import type { MasterKey } from '../../../masters/master-key.ts';
import { masterKeyOf } from '../../../masters/master-key-of.ts';
import type { OpeningRecord } from '../../opening-record.ts';
import type { VaultPlace } from '../../specification/vault-place.ts';
import type { Vault } from '../../vault.ts';
import { grantToVault } from '../grant-to-vault.ts';
import { postgresVault } from '../postgres-vault.ts';
import type { PostgresVaultOptions } from '../postgres-vault-options.ts';
import { vaultMigrations } from '../vault-migrations.ts';

export const schema = 'vault';
const role = 'attune_vault_specified';

export interface VaultInADatabase extends VaultPlace {
  /** Owner of the tables, as the operator's commands. */
  readonly owner: pg.Pool;
  /** Pool of the vault's role. */
  readonly pool: pg.Pool;
  openWith(options?: Partial<PostgresVaultOptions>): Promise<Vault>;
  close(): Promise<void>;
}

export const [master, next, foreign] = [1, 2, 3].map((byte) => masterKeyOf(Buffer.alloc(32, byte))) as [
  MasterKey,
  MasterKey,
  MasterKey,
];

/** A database with an empty vault, and a role that may use it. */
export async function vaultInADatabase(): Promise<VaultInADatabase> {
  const { url, drop } = await testDatabase(migrateVault, 'vault');
  const owner = new pg.Pool({ connectionString: url, max: 2 });
  const asRole = Object.assign(new URL(url), { username: role, password: role });
  const pool = new pg.Pool({ connectionString: asRole.href, max: 8 });
  for (const each of [owner, pool]) each.on('error', () => undefined); // the question under way tells
  const vaults: Vault[] = [];
  const openWith = async (options: Partial<PostgresVaultOptions> = {}) => {
    const vault = await postgresVault({ pool, schema, masters: [master], keepMs: 0, ...options });
    vaults.push(vault);
    return vault;
  };
  return {
    owner,
    pool,
    openWith,
    open: () => openWith(),
    lose: async (tenant, clientId) => {
      await owner.query('delete from vault.client_keys where tenant = $1 and client_id = $2', [tenant, clientId]);
    },
    openings: async () => (await owner.query<OpeningRecord>(openingsInOrder)).rows,
    close: async () => {
      for (const vault of vaults) await vault.close();
      await pool.end();
      await owner.end();
      await drop();
    },
  };
}

const openingsInOrder = `select tenant, client_id as "clientId", actor, purpose, fields,
  to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at from vault.openings order by number`;

async function migrateVault(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  if (rowCount === 0) await client.query(`create role ${role} login password '${role}'`);
  await client.query(`create schema ${schema}; set search_path to ${schema}, pg_temp`);
  for (const file of readdirSync(vaultMigrations.folder).sort()) {
    await client.query(readFileSync(join(vaultMigrations.folder, file), 'utf8'));
  }
  await grantToVault(client, schema, role);
  await client.end();
}
