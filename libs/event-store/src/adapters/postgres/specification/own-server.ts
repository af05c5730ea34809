import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { startLocalPostgres } from '@attune/local-postgres';
import pg from 'pg';
import { signalAll } from './signal-all.ts';

/** A server for one behaviour alone: it may be killed, and nobody else is hurt. */
export interface OwnServer {
  /** Address of the superuser; it stays the same. */
  readonly url: string;
  /** Kills it with `kill -9`, and gives once it accepts connections again. */
  kill(): Promise<void>;
  /** Ends it in order, and gives once it accepts connections again. */
  restart(): Promise<void>;
  freeze(): void;
  thaw(): void;
  /** Where its data lie. */
  readonly dataDir: string;
  stop(): Promise<void>;
}

/** Starts an empty cluster of the version that Attune brings. */
export async function ownServer(): Promise<OwnServer> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-own-'));
  chmodSync(folder, 0o711);
  const server = await startLocalPostgres({
    dataDir: join(folder, basename(folder)),
    cloneDir: join(import.meta.dirname, '../../../../../..'),
    restarts: Infinity,
    onNotice: () => undefined,
  });
  const end = async (signal: NodeJS.Signals) => {
    const { pid } = server;
    process.kill(pid, signal);
    while (server.pid === pid || !(await accepts(server.url))) await pause(10);
  };
  return {
    url: server.url,
    dataDir: server.dataDir,
    kill: () => end('SIGKILL'),
    // SIGINT is a fast shutdown: sessions are ended, the data flushed.
    restart: () => end('SIGINT'),
    freeze: () => {
      signalAll(server.pid, 'SIGSTOP');
    },
    thaw: () => {
      signalAll(server.pid, 'SIGCONT');
    },
    stop: async () => {
      await server.stop();
      for (const path of [folder, server.dataDir, `${server.dataDir}.password`]) rmSync(path, { recursive: true, force: true });
    },
  };
}

async function accepts(connectionString: string): Promise<boolean> {
  const client = new pg.Client({ connectionString });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
