import { join } from 'node:path';
import type { ClientBase } from 'pg';
import { inTransaction } from '../../connections/in-transaction.ts';
import type { OnBackupProgress } from '../backup-progress.ts';
import { BackupRefused } from '../backup-refused.ts';
import { quoted } from '../catalogue/kept-tables.ts';
import { fixTextFormat } from '../catalogue/text-format.ts';
import { vaultFolder } from '../making/backup.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { readManifest } from '../manifest/read-manifest.ts';
import type { ChangeBody } from './change-body.ts';
import { checkFiles } from './check-files.ts';
import { checkLog } from './check-log.ts';
import { checkTarget } from './check-target.ts';
import { copyIn } from './copy-in.ts';

export interface RestoreOptions {
  /** A connection of the tables' owner, or a superuser's. */
  readonly client: ClientBase;
  readonly folder: string;
  /** Whether the vault in the folder is restored too; without it the keys of clients are those that this database has. */
  readonly vault: boolean;
  /** Gives events another body on their way, as sealing does. */
  readonly changeBody?: ChangeBody;
  /** Tables that may have rows here already, as `schema.table`; those stay, and the backup's come beside them, told apart by their key. */
  readonly merged?: readonly string[];
  /** Looks at the manifests before anything is touched, and throws to refuse them. */
  readonly check?: (manifest: Manifest) => void;
  /** Mends what the restored logs ask for, in the same transaction. */
  readonly afterwards?: (manifest: Manifest) => Promise<void>;
  readonly onProgress?: OnBackupProgress;
  /** Aborted, nothing was changed. */
  readonly signal?: AbortSignal;
}

/** The lock that an append holds: nobody writes to the log while it is restored. */
const logLock = 1635021941;

/**
 * Brings a backup into a database whose tables are there and empty. It is one transaction, so whatever ends it, another may begin from
 * the start; services may run beside it, and see nothing until all of it is there. Views are not in it: build them anew afterwards.
 * @returns the manifest of what was restored
 * @throws BackupRefused when the backup is not whole, is of a newer format, or does not fit this database; nothing was changed then
 */
export async function restore(options: RestoreOptions): Promise<Manifest> {
  const { client, folder, signal, onProgress, changeBody, merged = [] } = options;
  const manifest = await readManifest(folder);
  const parts = [{ folder, manifest }];
  if (options.vault) parts.push(await vaultOf(folder, manifest));
  for (const part of parts) options.check?.(part.manifest);
  for (const part of parts) await checkFiles(part.folder, part.manifest, { onProgress, signal });
  await inTransaction(client, async () => {
    await fixTextFormat(client);
    await client.query(`set local lock_timeout to '10s'`);
    for (const { schema } of manifest.logs) {
      await client.query('select pg_advisory_xact_lock($1, hashtext($2))', [logLock, schema]);
    }
    for (const part of parts) await checkTarget(client, part.manifest, merged);
    for (const part of parts) {
      for (const file of part.manifest.files) {
        await copyIn({ client, folder: part.folder, merged, changeBody, onProgress, signal }, file);
      }
    }
    for (const log of manifest.logs) await checkLog(client, log);
    await options.afterwards?.(manifest);
    signal?.throwIfAborted();
  });
  for (const file of parts.flatMap((part) => part.manifest.files)) await client.query(`analyze ${quoted(file)}`);
  return manifest;
}

async function vaultOf(folder: string, { id }: Manifest) {
  const own = join(folder, vaultFolder);
  const manifest = await readManifest(own);
  if (manifest.id === id && manifest.holds === 'vault') return { folder: own, manifest };
  throw new BackupRefused('Damaged', `${own} belongs to another backup.`);
}
