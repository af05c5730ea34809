import { Command } from 'commander';
import { type Place, readPlace } from './read-place.ts';

/** How the one process is to run. */
export interface Options extends Place {
  /** Fill a demonstration tenant first. */
  readonly demo: boolean;
  /** Start the database and no service. */
  readonly databaseOnly: boolean;
}

/** Reads the command line. Wrong use is told on standard error and ends the process with 2. */
export function readOptions(clone: string, words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const command = new Command('npm start --')
    .description('Starts every service of Attune in one process, with an embedded PostgreSQL.')
    .option('--demo', 'fill a demonstration tenant with invented people first', false)
    .option('--database-only', 'start the database alone, for attune backup of a log that is not served', false);
  const place = readPlace(command, clone, words, environment);
  const { demo, databaseOnly } = command.opts<Pick<Options, 'demo' | 'databaseOnly'>>();
  return { ...place, demo, databaseOnly };
}
