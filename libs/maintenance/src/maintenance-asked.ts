import { parseArgs } from 'node:util';
import type { MaintenanceCommand, Work, Words } from './maintenance-command.ts';
import { WrongUse } from './wrong-use.ts';

/** What is asked, and whether as JSON. */
export interface MaintenanceAsked {
  readonly json: boolean;
  readonly work: Work;
}

/** Reads the command line: the name of one of the commands, then its words. @throws WrongUse */
export function maintenanceAsked(commands: readonly MaintenanceCommand[], [name, ...words]: readonly string[]): MaintenanceAsked {
  const command = commands.find((one) => one.name === name);
  if (command === undefined) throw new WrongUse(`There is no command "${name ?? ''}".`);
  const { positionals, values } = parsed(command, words);
  const { json, ...own } = values;
  return { json: json === true, work: command.read({ positionals, values: own }) };
}

function parsed({ options }: MaintenanceCommand, words: readonly string[]): Words {
  try {
    const { positionals, values } = parseArgs({
      args: [...words],
      options: { json: { type: 'boolean' }, ...options },
      allowPositionals: true,
    });
    return { positionals, values: { ...values } };
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
