import { randomUUID } from 'node:crypto';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClientBase } from 'pg';
import type { OnBackupProgress } from '../backup-progress.ts';
import { BackupRefused } from '../backup-refused.ts';
import { formatVersion, type Manifest } from '../manifest/manifest.ts';
import { writeManifest } from '../manifest/write-manifest.ts';
import { copyKept } from './copy-kept.ts';
import { inNewFolder } from './in-new-folder.ts';

export interface BackupOptions {
  /** A connection that sees every row: the tables' owner, or a superuser. */
  readonly client: ClientBase;
  /** Where the backup will be; not there yet, or empty. */
  readonly folder: string;
  /** Only these schemas; by default all that migrations made. */
  readonly only?: readonly string[];
  /** Tables that follow from the log and are built anew after a restore, as `schema.table`. */
  readonly rebuilt: readonly string[];
  /** The schema of the vault: it is kept apart, in `vault/`. Without it the keys of clients are in no backup. */
  readonly vault: { readonly schema: string; readonly wanted: boolean };
  /** What tells the installation's secrets from another's, by name, for the restore to compare. */
  readonly keys?: Readonly<Record<string, string>>;
  readonly onProgress?: OnBackupProgress;
  /** Aborted, nothing is left in the folder. */
  readonly signal?: AbortSignal;
}

/** Where the vault lies, below the folder of its backup. */
export const vaultFolder = 'vault';

const lock = `hashtext('attune backup')`;

/**
 * Makes a backup of every schema of the database that migrations made: the logs in log order, whatever does not follow from them,
 * and the vault apart. It is of one moment, though others go on writing: heads and tables are read in one snapshot, the logs after it
 * up to those heads, where nothing changes any more. Memory does not grow with the log.
 * @returns the manifest
 * @throws BackupRefused `Busy` while another one is made of the database, `FolderTaken`, `NothingToKeep`
 */
export async function backup(options: BackupOptions): Promise<Manifest> {
  const { client, vault, keys = {} } = options;
  const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${lock}) as taken`);
  if (rows[0]?.taken !== true) throw new BackupRefused('Busy', 'Another backup of this database is being made.');
  try {
    return await inNewFolder(options.folder, async (folder) => {
      const kept = await copyKept(options, folder, join(folder, vaultFolder));
      const id = randomUUID();
      const { rows: moments } = await client.query<{ now: Date; server: string }>(
        `select now(), current_setting('server_version') as server`,
      );
      const common = {
        format: formatVersion,
        id,
        madeAt: moments[0]?.now.toISOString() ?? '',
        server: moments[0]?.server ?? '',
        keys: { ...keys },
      } as const;
      const manifest = { ...common, ...kept.everything, holds: 'everything' } as const;
      await writeManifest(folder, manifest);
      if (vault.wanted && kept.vault.schemas.length > 0) {
        await mkdir(join(folder, vaultFolder), { recursive: true, mode: 0o700 });
        await writeManifest(join(folder, vaultFolder), { ...common, ...kept.vault, holds: 'vault' });
      }
      return manifest;
    });
  } finally {
    await client.query(`select pg_advisory_unlock(${lock})`).catch(() => undefined);
  }
}
