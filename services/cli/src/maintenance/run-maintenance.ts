import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { keyMarks, masterSecrets, readInstallation } from '@attune/installation';
import { folder, inClone } from '../connection/folder.ts';
import { notReachable } from '../ending/not-reachable.ts';
import type { Terminal } from '../terminal/terminal.ts';

/** Has whoever owns the data do the work, by a command of its own on its own database, and ends as it ends. */
export async function runMaintenance(
  command: string,
  words: readonly string[],
  terminal: Terminal,
  environment: NodeJS.ProcessEnv,
): Promise<number> {
  const args = [inClone(command), ...words, ...(terminal.json ? ['--json'] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: withDatabase(environment),
    detached: true,
  });
  // In a process group of its own, each signal reaches it once: a second Ctrl-C means something else.
  const forward = (signal: NodeJS.Signals) => void child.kill(signal);
  process.on('SIGTERM', forward).on('SIGINT', forward);
  const [code, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  return code ?? 128 + constants.signals[signal ?? 'SIGTERM'];
}

/** The owner's address goes by the environment: a command line can be read by everybody on the machine. */
function withDatabase(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (environment['ATTUNE_OWNER_DATABASE'] !== undefined) return environment;
  const kept = folder(environment);
  const database = readInstallation(kept)?.database;
  if (database === undefined) {
    throw notReachable(
      `No server was started here (${kept} says nothing). Start one with npm start, or set ATTUNE_OWNER_DATABASE.`,
    );
  }
  const { writer, reader, follower } = database.roles;
  return {
    ...environment,
    ATTUNE_OWNER_DATABASE: database.owner,
    ATTUNE_WRITER_ROLE: writer,
    ATTUNE_READER_ROLE: reader,
    ATTUNE_FOLLOWER_ROLE: follower,
    ATTUNE_KEY_MARKS: marksOf(kept),
    ATTUNE_MASTER_KEYS: environment['ATTUNE_MASTER_KEYS'] ?? mastersOf(kept),
  };
}

/** By these a backup knows whether it comes back to the secrets that it was made with. */
function marksOf(kept: string): string {
  return Object.entries(keyMarks(kept))
    .map(([name, mark]) => `${name}=${mark}`)
    .join(' ');
}

function mastersOf(kept: string): string {
  return masterSecrets(kept)
    .map((bytes) => Buffer.from(bytes).toString('base64url'))
    .join(',');
}
