import { parseArgs } from 'node:util';
import type { MaintenanceCommand, Work, Words } from './maintenance-command.ts';
import { maintenanceCommands } from './maintenance-commands.ts';
import { WrongUse } from './wrong-use.ts';

const list = maintenanceCommands.map(({ usage }) => `  ${usage}`).join('\n');

export const usage = `Give one of:\n${list}\n--json gives JSON lines. The owner's database address is read from ATTUNE_OWNER_DATABASE.`;

/** What is asked, and whether as JSON. */
export interface MaintenanceAsked {
  readonly json: boolean;
  readonly work: Work;
}

/** Reads the command line. @throws WrongUse */
export function maintenanceAsked([name, ...words]: readonly string[]): MaintenanceAsked {
  const command = maintenanceCommands.find((one) => one.name === name);
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
