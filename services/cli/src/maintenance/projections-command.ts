import { Option } from 'commander';
import type { Command } from 'commander';
import { interrupted } from '../ending/interrupted.ts';
import { wrongUse } from '../ending/wrong-use.ts';
import { examples } from '../examples.ts';
import type { Json } from '../json.ts';
import { askBack } from '../terminal/ask-back.ts';
import type { OperatorCommand } from './operator-command.ts';
import { serviceNames } from './service-names.ts';

interface Asked extends Json {
  readonly version?: string;
}

interface SkipAsked extends Asked {
  readonly reason: string;
  readonly yes: boolean;
}

export const projectionsCommand: OperatorCommand = (attune, { json, maintain }) => {
  const projections = attune
    .command('projections')
    .description('how what follows the log fares, and what to do about an event that stopped it')
    .addHelpText('after', examples.projections);
  const declare = (name: string, description: string): Command =>
    projections
      .command(name)
      .description(description)
      .argument('<service>', `the service that owns them: ${serviceNames}`)
      .addOption(json())
      .addHelpText('after', examples.projections);
  const named = (name: string, description: string) =>
    declare(name, description)
      .argument('<projection>', 'its name, as list shows it')
      .addOption(new Option('--version <number>', 'which of its versions, if several are meant'));

  declare('list', 'all of them: how far each is, and which is stopped').action((service: string, asked: Json) =>
    maintain(service, ['projections', 'list'], asked),
  );
  named('show', 'one, with the event that stopped it').action((service: string, name: string, asked: Asked) =>
    maintain(service, ['projections', 'show', name, ...versionOf(asked)], asked),
  );
  named('retry', 'have the running service try that event again').action((service: string, name: string, asked: Asked) =>
    maintain(service, ['projections', 'retry', name, ...versionOf(asked)], asked),
  );
  named('skip', 'have it leave that event out, for good, on record')
    .requiredOption('--reason <text>', 'why; it is kept, sealed, in the tenant’s log')
    .option('--yes', 'do not ask back', false)
    .action(async (service: string, name: string, asked: SkipAsked) => {
      if (!asked.yes) await confirm(name);
      const words = ['projections', 'skip', name, ...versionOf(asked), `--reason=${asked.reason}`, '--yes'];
      await maintain(service, words, asked);
    });
};

function versionOf({ version }: Asked): readonly string[] {
  return version === undefined ? [] : ['--version', version];
}

async function confirm(name: string): Promise<void> {
  const typed = await askBack(`A skip is for good. Type the projection's name to leave the event out, anything else to stop: `);
  if (typed === undefined) throw wrongUse('A skip is for good: look at the event with show, then confirm with --yes.');
  if (typed.trim() !== name) throw interrupted('Nothing was skipped: what was typed is not the name of the projection.');
}
