import type { MaintainedService } from '../maintained-service.ts';
import type { MaintenanceCommand } from '../maintenance-command.ts';
import { WrongUse } from '../wrong-use.ts';
import { restoreBackup } from './restore-backup.ts';

/** Brings a backup into an empty database whose tables are there, and builds the views from its logs. */
export const restoreCommand = (services: readonly MaintainedService[]): MaintenanceCommand => ({
  name: 'restore',
  usage: 'restore FOLDER [--without-vault] [--other-keys] [--seal]',
  options: { 'without-vault': { type: 'boolean' }, 'other-keys': { type: 'boolean' }, seal: { type: 'boolean' } },
  read: ({ positionals: [folder, ...more], values }) => {
    if (folder === undefined || more.length > 0) throw new WrongUse('Give the one folder where the backup is.');
    const withVault = values['without-vault'] !== true;
    const asked = { folder, withVault, otherKeys: values['other-keys'] === true, seal: values['seal'] === true };
    return (workplace) => restoreBackup(services, asked, workplace);
  },
});
