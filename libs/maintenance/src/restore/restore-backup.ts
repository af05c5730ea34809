import { existsSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { BackupRefused, type Manifest, restore, type RestoreOptions, vaultFolder } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import { vaultSchema } from '@attune/privacy';
import { progressTo } from '../backup/backup-progress.ts';
import { keyMarks, otherKeys } from '../backup/key-marks.ts';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { buildViews } from './build-views.ts';
import { refusePlain } from './refuse-plain.ts';
import { sealBodies } from './seal-bodies.ts';
import { withVault } from './with-vault.ts';

export interface RestoreAsked {
  readonly folder: string;
  readonly withVault: boolean;
  /** Whether the backup may be of an installation with other secrets. */
  readonly otherKeys: boolean;
  /** Whether what an older Attune left in the clear is sealed on its way. */
  readonly seal: boolean;
}

/** Restores whole or not at all, then builds the views, so that at its end reads are answered right. */
export async function restoreBackup(
  services: readonly MaintainedService[],
  asked: RestoreAsked,
  workplace: Workplace,
): Promise<number> {
  const { owner, ownerUrl, signal, outlet, environment } = workplace;
  const { folder } = asked;
  const isThere = existsSync(join(folder, vaultFolder));
  if (asked.seal && isThere && (await holdsKeys(join(folder, vaultFolder))))
    throw new WrongUse('--seal is for a backup from before there was a vault; this one has its own, with keys in it.');
  const hasVault = asked.withVault && isThere && !asked.seal;
  const restoring: RestoreOptions = {
    client: owner,
    folder,
    vault: hasVault,
    merged: [`${vaultSchema}.masters`],
    afterwards: async (manifest) => {
      for (const service of amongThese(services, manifest)) {
        await service.afterRestore?.(owner);
        await refusePlain(service, owner);
      }
    },
    check: (read) => {
      refuseOthers(services, read);
      if (!isThere && asked.withVault && !asked.seal) throw vaultMissing(folder);
      if (!asked.otherKeys) checkKeys(read, keyMarks(environment));
    },
    onProgress: progressTo(outlet.say),
    signal,
  };
  const manifest = asked.seal
    ? await withVault(ownerUrl, environment, (vault) => restore({ ...restoring, changeBody: sealBodies(vault) }))
    : await restore(restoring);
  for (const { schema, table, rows } of manifest.files) {
    outlet.result({ table: `${schema}.${table}`, rows }, `${schema}.${table}: ${String(rows)} rows`);
  }
  const restored = amongThese(services, manifest);
  const again = restored.map(({ name }) => `attune rebuild ${name} --all`).join(' and ');
  outlet.say(`All of it is there; the views are built now. Should that be interrupted: ${again}`);
  let views = 0;
  for (const service of restored) views += await buildViews(service, workplace);
  const { id, logs } = manifest;
  const heads = logs.map(({ schema, head }) => `${schema} up to position ${head}`).join(', ');
  const text = `Restored ${folder}: ${heads}; built ${String(views)} views anew.`;
  outlet.result({ restored: folder, id, logs, vault: hasVault, views }, text);
  return exitCode.done;
}

/** The services whose logs a backup holds: each may lie in a database of its own. */
function amongThese(services: readonly MaintainedService[], { logs }: Manifest): readonly MaintainedService[] {
  return services.filter(({ schema }) => logs.some((log) => log.schema === schema));
}

/** What a log asks for when it is restored, only its service knows. */
function refuseOthers(services: readonly MaintainedService[], { logs }: Manifest): void {
  const other = logs.find((log) => !services.some(({ schema }) => schema === log.schema));
  if (other === undefined) return;
  const what = `The backup holds the log of ${other.schema} too, and this is another service's command`;
  throw new BackupRefused('OtherTables', `${what}. Restore it by the one of the whole installation. Nothing was changed.`);
}

/** An older log gets an empty vault from the first start that refuses it; only its master is in there, and this installation has its own. */
async function holdsKeys(vault: string): Promise<boolean> {
  return (await stat(join(vault, vaultSchema, 'client_keys.copy'))).size > 0;
}

/** Kept apart, it is easily forgotten, and could not be restored later, beside the rows that are there by then. */
function vaultMissing(folder: string): BackupRefused {
  return new BackupRefused(
    'Incomplete',
    `The keys of clients are not in ${join(folder, vaultFolder)}: without them nothing that is personal can be read. Put the vault of this backup there; or give --without-vault, or --seal for a log from before there was a vault. Nothing was changed.`,
  );
}

function checkKeys({ keys }: Manifest, own: Readonly<Record<string, string>>): void {
  const other = otherKeys(keys, own);
  if (other.length === 0) return;
  throw new BackupRefused(
    'OtherKeys',
    `The backup was made with other keys than this installation has: ${other.join(', ')}. Put the keys of that installation in place of these and start it again, or give --other-keys. Nothing was changed.`,
  );
}
