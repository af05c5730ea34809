import { resolve } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';

/** How the one process is to run. */
export interface Options {
  /** Fill a demonstration tenant first. */
  readonly demo: boolean;
  /** Start the database and no service. */
  readonly databaseOnly: boolean;
  /** Where the gateway listens on the loopback address; a free port when that one is taken and was not asked for. */
  readonly port: number;
  readonly portAsked: boolean;
  /** Where everything is kept. */
  readonly folder: string;
}

const usualPort = 8424;

/** Reads the command line. Wrong use is told on standard error and ends the process with 2. */
export function readOptions(clone: string, words: readonly string[], environment: NodeJS.ProcessEnv): Options {
  const command = new Command('npm start --')
    .description('Starts every service of Attune in one process, with an embedded PostgreSQL.')
    .option('--demo', 'fill a demonstration tenant with invented people first', false)
    .option('--database-only', 'start the database alone, for attune backup of a log that is not served', false)
    .option('--port <number>', 'listen on this port', port)
    .option('--data <folder>', 'keep everything in this folder', resolve(clone, '.data'))
    .exitOverride((ended) => process.exit(ended.exitCode === 0 ? 0 : 2))
    .parse(words, { from: 'user' });
  const {
    demo,
    databaseOnly,
    port: said,
    data,
  } = command.opts<{ demo: boolean; databaseOnly: boolean; port?: number; data: string }>();
  const asked = said ?? (environment['ATTUNE_PORT'] === undefined ? undefined : port(environment['ATTUNE_PORT']));
  return { demo, databaseOnly, port: asked ?? usualPort, portAsked: asked !== undefined, folder: resolve(data) };
}

function port(text: string): number {
  const given = Number(text);
  if (!Number.isInteger(given) || given < 0 || given > 65_535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535');
  return given;
}
