import { resolve } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';

/** Where a system listens on the loopback address and keeps everything. */
export interface Place {
  /** A free port is used when it is taken and was not asked for. */
  readonly port: number;
  readonly portAsked: boolean;
  readonly folder: string;
}

const usualPort = 8424;

/** Reads a command line that says, among other things, the place. Wrong use is told on standard error and ends the process with 2. */
export function readPlace(command: Command, clone: string, words: readonly string[], environment: NodeJS.ProcessEnv): Place {
  command
    .option('--port <number>', 'listen on this port', port)
    .option('--data <folder>', 'keep everything in this folder', resolve(clone, '.data'))
    .exitOverride((ended) => process.exit(ended.exitCode === 0 ? 0 : 2))
    .parse(words, { from: 'user' });
  const { port: said, data } = command.opts<{ port?: number; data: string }>();
  const asked = said ?? (environment['ATTUNE_PORT'] === undefined ? undefined : port(environment['ATTUNE_PORT']));
  return { port: asked ?? usualPort, portAsked: asked !== undefined, folder: resolve(data) };
}

function port(text: string): number {
  const given = Number(text);
  if (!Number.isInteger(given) || given < 0 || given > 65_535)
    throw new InvalidArgumentError('a port is a number from 0 to 65535');
  return given;
}
