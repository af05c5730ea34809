import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import { makeMasterKey } from './make-master-key.ts';
import type { OperatorCommand } from './operator-command.ts';

export const vaultCommand: OperatorCommand = (attune, { json, maintainAll }) => {
  const vault = attune.command('vault').description('look after the keys of clients').addHelpText('after', examples.vault);
  vault
    .command('check')
    .description('unwrap every key, and hold the log against the vault')
    .addOption(json())
    .addHelpText('after', examples.vault)
    .action((asked: Json) => maintainAll(['vault', 'check'], asked));
  vault
    .command('new-key')
    .description('make a new master key for the installation here; it wraps from the next start on')
    .addHelpText('after', examples.vault)
    .action(() => {
      process.stdout.write(`${makeMasterKey(process.env)}\n`);
    });
  vault
    .command('rotate')
    .description('wrap every key by the first master key')
    .addOption(json())
    .addHelpText('after', examples.vault)
    .action((asked: Json) => maintainAll(['vault', 'rotate'], asked));
};
