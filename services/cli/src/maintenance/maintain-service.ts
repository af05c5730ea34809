import { wrongUse } from '../ending/wrong-use.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { maintainedServices } from './maintained-services.ts';
import { runMaintenance } from './run-maintenance.ts';
import { serviceNames } from './service-names.ts';

/** Has a service do the work on what it keeps, by its own command. */
export async function maintainService(
  service: string,
  words: readonly string[],
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const command = maintainedServices.get(service);
  if (command === undefined) throw wrongUse(`There is no service "${service}" to maintain; give one of: ${serviceNames}.`);
  return runMaintenance(command, words, terminal, environment);
}
