import type { ClientBase } from 'pg';
import { BackupRefused } from '../backup-refused.ts';
import { followsFrom, isLog } from '../catalogue/is-log.ts';
import { type KeptSchema, keptSchemas } from '../catalogue/kept-schemas.ts';
import { type KeptTable, keptTables, quoted } from '../catalogue/kept-tables.ts';
import { fixTextFormat } from '../catalogue/text-format.ts';
import { inTransaction } from '../../connections/in-transaction.ts';
import type { Manifest, TableFile } from '../manifest/manifest.ts';
import type { BackupOptions } from './backup.ts';
import { copyEvents, copyTable } from './copy-table.ts';

type Kept = Pick<Manifest, 'logs' | 'schemas' | 'files'>;

interface Log {
  readonly events: KeptTable;
  readonly head: bigint;
}

/** Copies what a backup holds into one folder, and the vault into another. */
export async function copyKept(
  { client, only, rebuilt, vault, signal, onProgress }: BackupOptions,
  folder: string,
  vaultFolder: string,
): Promise<{ readonly everything: Kept; readonly vault: Kept }> {
  const logs: Log[] = [];
  const [files, secret]: [TableFile[], TableFile[]] = [[], []];
  const schemas = await inSnapshot(client, async () => {
    const all = (await keptSchemas(client)).filter(({ name }) => only?.includes(name) ?? true);
    for (const { name } of all) {
      const tables = await keptTables(client, name);
      const isVault = name === vault.schema;
      if (isVault && !vault.wanted) continue;
      const copy = { client, signal, onProgress, folder: isVault ? vaultFolder : folder };
      for (const table of tables) {
        if (isLog(tables) && table.table === 'events') logs.push({ events: table, head: await headOf(client, table) });
        else if (!followsFrom(tables, rebuilt, table)) (isVault ? secret : files).push(await copyTable(copy, table));
      }
    }
    return all;
  });
  if (logs.length === 0) throw new BackupRefused('NothingToKeep', 'There is no log in this database.');
  for (const { events, head } of logs) {
    files.push(await inReading(client, () => copyEvents({ client, folder, signal, onProgress }, events, head)));
  }
  const heads = logs.map(({ events: { schema }, head }) => ({ schema, head: head.toString() }));
  const [own, others] = [schemas.filter(isOf(vault.schema)), schemas.filter((schema) => !isOf(vault.schema)(schema))];
  return { everything: { logs: heads, schemas: others, files }, vault: { logs: [], schemas: own, files: secret } };
}

const isOf = (vault: string) => (schema: KeptSchema) => schema.name === vault;

async function headOf(client: ClientBase, events: KeptTable): Promise<bigint> {
  const { rows } = await client.query<{ head: string | null }>(`select max(position)::text as head from ${quoted(events)}`);
  return BigInt(rows[0]?.head ?? '0');
}

/** All statements see one moment. */
const inSnapshot = <Done>(client: ClientBase, work: () => Promise<Done>) =>
  inTransaction(client, inFixedText(client, work), 'begin isolation level repeatable read, read only');

/** Each statement has its own moment, and holds nothing back longer than it runs. */
const inReading = <Done>(client: ClientBase, work: () => Promise<Done>) =>
  inTransaction(client, inFixedText(client, work), 'begin read only');

const inFixedText =
  <Done>(client: ClientBase, work: () => Promise<Done>) =>
  async () => {
    await fixTextFormat(client);
    return work();
  };
