import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';

interface RestoreAsked extends Json {
  readonly withoutVault?: boolean;
  readonly otherKeys?: boolean;
  readonly seal?: boolean;
}

export const restoreCommand: OperatorCommand = (attune, { json, maintainAll }) => {
  attune
    .command('restore')
    .description('bring a backup into a database that has its tables and no rows yet')
    .argument('<folder>', 'where the backup is')
    .option('--without-vault', 'leave the keys of clients as they are here')
    .option('--other-keys', 'also where this installation has other keys than the one that was backed up')
    .option('--seal', 'seal the personal fields of a log that an older Attune left in the clear')
    .addOption(json())
    .addHelpText('after', examples.restore)
    .action((folder: string, { withoutVault = false, otherKeys = false, seal = false, json: asJson }: RestoreAsked) => {
      const words = [
        ...(withoutVault ? ['--without-vault'] : []),
        ...(otherKeys ? ['--other-keys'] : []),
        ...(seal ? ['--seal'] : []),
      ];
      return maintainAll(['restore', folder, ...words], { json: asJson });
    });
};
