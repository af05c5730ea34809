import type { Terminal } from '../terminal/terminal.ts';
import { runMaintenance } from './run-maintenance.ts';

/** Where the command is that knows every service. */
const command = 'services/all-in-one/dist/maintenance/main.js';

/** Has the work done on all that the services of the installation keep, at once. */
export function maintainInstallation(
  words: readonly string[],
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  return runMaintenance(command, words, terminal, environment);
}
