import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';
import { serviceNames } from './service-names.ts';

export const migrateCommand: OperatorCommand = (attune, { json, maintain }) => {
  attune
    .command('migrate')
    .description('bring a service’s tables up to date')
    .argument('<service>', `the service: ${serviceNames}`)
    .addOption(json())
    .addHelpText('after', examples.migrate)
    .action((service: string, asked: Json) => maintain(service, ['migrate'], asked));
};
