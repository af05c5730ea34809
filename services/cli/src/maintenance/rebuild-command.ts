import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';

export const rebuildCommand: OperatorCommand = (attune, { json, maintain }) => {
  attune
    .command('rebuild')
    .description('build views anew from the log, beside those that serve, and compare')
    .argument('<service>', 'the service that owns them: cases')
    .argument('[view...]', 'the views')
    .option('--all', 'all of them', false)
    .addOption(json())
    .addHelpText('after', examples.rebuild)
    .action((service: string, views: readonly string[], { all, ...asked }: Json & { readonly all: boolean }) =>
      maintain(service, ['rebuild', ...(all ? ['--all'] : []), ...views], asked),
    );
};
