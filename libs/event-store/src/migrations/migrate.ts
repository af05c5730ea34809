import type { Client, ClientBase } from 'pg';
import pg from 'pg';
import { inTransaction } from '../connections/in-transaction.ts';
import type { DatabaseRoles } from './database-roles.ts';
import { grantRights } from './grant-rights.ts';
import { type MigrationFile, readMigrations } from './migration-file.ts';
import { MigrationRefused } from './migration-refused.ts';
import type { MigrationSet } from './migration-set.ts';

export interface AppliedMigration {
  readonly set: string;
  readonly number: number;
  readonly name: string;
}

/**
 * Brings a service's schema up to date: each file of each set once, in order, in a transaction of its own, under a lock that lets
 * one process migrate at a time. The tables belong to the client's role; `roles` get what each needs and no more, by all the sets of
 * the schema. They must be there.
 * Inside a file unqualified names mean the schema.
 * @returns what was applied now; nothing when all was there
 * @throws MigrationRefused when a file that has been applied was changed, or comes before one that has
 */
export async function migrate(
  client: Client | ClientBase,
  { schema, sets, roles }: { readonly schema: string; readonly sets: readonly MigrationSet[]; readonly roles?: DatabaseRoles },
): Promise<readonly AppliedMigration[]> {
  const quoted = pg.escapeIdentifier(schema);
  await client.query('select pg_advisory_lock(hashtext($1))', [`attune migrate ${schema}`]);
  try {
    await client.query(`create schema if not exists ${quoted}`);
    await client.query(`create table if not exists ${quoted}.migrations (
      set text, number int, name text not null, checksum text not null, applied_at timestamptz not null default now(), primary key (set, number))`);
    const applied: AppliedMigration[] = [];
    for (const set of sets) {
      for (const file of await waiting(client, quoted, set)) {
        await apply(client, quoted, file);
        applied.push({ set: file.set, number: file.number, name: file.name });
      }
    }
    if (roles !== undefined) await grantRights(client, { schema, sets, roles });
    return applied;
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [`attune migrate ${schema}`]);
  }
}

/** The files of a set that are still to run. */
async function waiting(client: ClientBase, quoted: string, set: MigrationSet): Promise<readonly MigrationFile[]> {
  const { rows } = await client.query<{ number: number; name: string; checksum: string }>(
    `select number, name, checksum from ${quoted}.migrations where set = $1 order by number`,
    [set.name],
  );
  const files = await readMigrations(set);
  for (const row of rows) {
    const file = files.find(({ number }) => number === row.number);
    if (file === undefined) throw new MigrationRefused(set.name, row.name, 'it was applied here, and its file is gone');
    if (file.checksum !== row.checksum) {
      throw new MigrationRefused(set.name, file.name, 'it was changed after it had been applied; write a new file instead');
    }
  }
  const last = rows.at(-1)?.number ?? 0;
  const fresh = files.filter(({ number }) => !rows.some((row) => row.number === number));
  const late = fresh.find(({ number }) => number < last);
  if (late !== undefined) throw new MigrationRefused(set.name, late.name, 'a file with a higher number has been applied');
  return fresh;
}

async function apply(client: ClientBase, quoted: string, file: MigrationFile): Promise<void> {
  await inTransaction(client, async () => {
    await client.query(`set local search_path to ${quoted}, pg_temp`);
    await client.query(file.sql);
    await client.query(`insert into ${quoted}.migrations (set, number, name, checksum) values ($1, $2, $3, $4)`, [
      file.set,
      file.number,
      file.name,
      file.checksum,
    ]);
  });
}
