import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';

interface BackupAsked extends Json {
  readonly withoutVault?: boolean;
}

export const backupCommand: OperatorCommand = (attune, { json, maintainAll }) => {
  attune
    .command('backup')
    .description('write the logs, and all that does not follow from them, into a new folder')
    .argument('<folder>', 'where the backup is to be; not there yet, or empty')
    .option('--without-vault', 'leave the keys of clients out')
    .addOption(json())
    .addHelpText('after', examples.backup)
    .action((folder: string, { withoutVault = false, json: asJson }: BackupAsked) =>
      maintainAll(['backup', folder, ...(withoutVault ? ['--without-vault'] : [])], { json: asJson }),
    );
};
