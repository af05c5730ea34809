import type { Command } from 'commander';
import { interrupted } from '../ending/interrupted.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import { askBack } from '../terminal/ask-back.ts';
import type { OperatorCommand } from './operator-command.ts';
import { serviceNames } from './service-names.ts';

interface DropAsked extends Json {
  readonly reason: string;
  readonly yes: boolean;
}

export const parkedCommand: OperatorCommand = (attune, { json, maintain }) => {
  const parked = attune
    .command('parked')
    .description('messages of other services that could not be handled, and what waits behind them')
    .addHelpText('after', examples.parked);
  const declare = (name: string, description: string): Command =>
    parked
      .command(name)
      .description(description)
      .argument('<service>', `the service that could not handle them: ${serviceNames}`)
      .addOption(json())
      .addHelpText('after', examples.parked);
  const keyed = (name: string, description: string) =>
    declare(name, description)
      .argument('<from>', 'the service whose message it is')
      .argument('<key>', 'its key, as list shows it: tenant/client');

  declare('list', 'every key that is parked').action((service: string, asked: Json) =>
    maintain(service, ['parked', 'list'], asked),
  );
  keyed('retry', 'have the running service handle the key’s messages again').action(
    (service: string, from: string, key: string, asked: Json) => maintain(service, ['parked', 'retry', from, key], asked),
  );
  keyed('drop', 'have it leave the first of them out, for good, on record')
    .requiredOption('--reason <text>', 'why; it is kept, sealed, in the tenant’s log')
    .option('--yes', 'do not ask back', false)
    .action(async (service: string, from: string, key: string, asked: DropAsked) => {
      if (!asked.yes) await confirm(key);
      await maintain(service, ['parked', 'drop', from, key, `--reason=${asked.reason}`, '--yes'], asked);
    });
};

async function confirm(key: string): Promise<void> {
  const typed = await askBack('A dropped message is never handled. Type the key to leave it out, anything else to stop: ');
  if (typed === undefined) throw wrongUse('A dropped message is never handled: look at it with list, then confirm with --yes.');
  if (typed.trim() !== key) throw interrupted('Nothing was dropped: what was typed is not the key.');
}
