import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import type { OperatorCommand } from './operator-command.ts';
import { serviceNames } from './service-names.ts';

export const verifyCommand: OperatorCommand = (attune, { json, maintain }) => {
  attune
    .command('verify')
    .description('hold a service’s log against its Merkle tree; names the first place that was altered')
    .argument('<service>', `the service that owns it: ${serviceNames}`)
    .addOption(json())
    .addHelpText('after', examples.verify)
    .action((service: string, asked: Json) => maintain(service, ['verify'], asked));
};
