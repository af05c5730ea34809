import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';
import { serviceNames } from './service-names.ts';

export const rebuildCommand: OperatorCommand = (attune, { json, maintain }) => {
  attune
    .command('rebuild')
    .description('build views anew from the log, beside those that serve, and compare')
    .argument('<service>', `the service that owns them: ${serviceNames}`)
    .argument('[view...]', 'the views')
    .option('--all', 'all of them', false)
    .option('--workers <number>', 'work on so many parts of the log at once; as many as there are cores, at most 4, unless given')
    .option('--back', 'let the tables that served before the last rebuild serve again', false)
    .option('--forget', 'drop the tables that served before the last rebuild', false)
    .addOption(json())
    .addHelpText('after', examples.rebuild)
    .action((service: string, views: readonly string[], { workers, json: asJson, ...asked }: RebuildAsked) => {
      const flags = (['all', 'back', 'forget'] as const).filter((flag) => asked[flag]).map((flag) => `--${flag}`);
      const words = ['rebuild', ...flags, ...(workers === undefined ? [] : ['--workers', workers]), ...views];
      return maintain(service, words, { json: asJson });
    });
};

interface RebuildAsked extends Json {
  readonly all: boolean;
  readonly back: boolean;
  readonly forget: boolean;
  readonly workers?: string;
}
