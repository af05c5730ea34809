import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { backup, type Manifest, vaultFolder } from '@attune/event-store';
import { exitCode } from '@attune/kernel';
import { vaultSchema } from '@attune/privacy';
import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand, Workplace } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { progressTo } from './backup-progress.ts';
import { keyMarks } from './key-marks.ts';
import { rebuiltTables } from './rebuilt-tables.ts';

/** Makes a backup of the whole database, beside whatever runs. It reads tables only, so it also serves a log that no service starts on. */
export const backupCommand = (services: readonly MaintainedService[]): MaintenanceCommand => ({
  name: 'backup',
  usage: 'backup FOLDER [--without-vault]',
  options: { 'without-vault': { type: 'boolean' } },
  read: ({ positionals: [folder, ...more], values }) => {
    if (folder === undefined || more.length > 0) throw new WrongUse('Give the one folder where the backup is to be.');
    const rebuilt = rebuiltTables(services);
    return (workplace) => makeBackup({ folder, rebuilt, withVault: values['without-vault'] !== true }, workplace);
  },
});

interface BackupAsked {
  readonly folder: string;
  readonly rebuilt: readonly string[];
  readonly withVault: boolean;
}

async function makeBackup({ folder, rebuilt, withVault }: BackupAsked, workplace: Workplace): Promise<number> {
  const { owner, signal, outlet, environment } = workplace;
  const manifest = await backup({
    client: owner,
    folder,
    rebuilt,
    vault: { schema: vaultSchema, wanted: withVault },
    keys: keyMarks(environment),
    onProgress: progressTo(outlet.say),
    signal,
  });
  for (const { schema, table, rows, bytes } of manifest.files) {
    outlet.result(
      { table: `${schema}.${table}`, rows, bytes },
      `${schema}.${table}: ${String(rows)} rows, ${String(bytes)} bytes`,
    );
  }
  const { id, logs } = manifest;
  // Asked for, it is still not there where the vault lies in a database of its own.
  const hasVault = withVault && existsSync(join(folder, vaultFolder));
  outlet.result({ backup: folder, id, logs, vault: hasVault }, sum(folder, manifest, hasVault));
  return exitCode.done;
}

function sum(folder: string, { logs }: Manifest, hasVault: boolean): string {
  const heads = logs.map(({ schema, head }) => `${schema} up to position ${head}`).join(', ');
  const vault = hasVault ? 'Keep its vault/ apart' : 'The vault is not in it';
  return `Backup made in ${folder}: ${heads}. ${vault}, and keep the installation's keys: without them it cannot be used.`;
}
