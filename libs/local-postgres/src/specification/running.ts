import { join } from 'node:path';
import type { LocalPostgres } from '../local-postgres.ts';
import type { LocalPostgresOptions } from '../local-postgres-options.ts';
import { startLocalPostgres } from '../start-local-postgres.ts';
import { scratch } from './scratch.ts';

const running: LocalPostgres[] = [];

/** Starts a server that `stopRunning` ends, in a folder of its own unless told otherwise. */
export async function start(options: Partial<LocalPostgresOptions> = {}): Promise<LocalPostgres> {
  const cloneDir = options.cloneDir ?? scratch();
  const server = await startLocalPostgres({ dataDir: join(cloneDir, 'data'), cloneDir, onNotice: () => undefined, ...options });
  running.push(server);
  return server;
}

/** Ends what `start` started. */
export async function stopRunning(): Promise<void> {
  await Promise.all(running.splice(0).map(({ stop }) => stop()));
}
