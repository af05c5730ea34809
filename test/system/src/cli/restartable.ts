import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startAll } from '@attune/all-in-one';
import type { Running } from '@attune/all-in-one';
import { clone } from './run-attune.ts';

/** Everything, at a port that it keeps when it starts again, so that who was waiting for it finds it. */
export interface Restartable {
  readonly running: Running;
  readonly folder: string;
  /** Ends the database server as a crash of the machine would. */
  readonly killDatabase: () => void;
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function startRestartable(): Promise<Restartable> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-restarts-'));
  chmodSync(folder, 0o755);
  const given = {
    clone,
    folder,
    port: await freePort(),
    portAsked: true,
    tenant: 'home',
    clientId: 'nobody',
    onNotice: () => undefined,
  };
  let running = await startAll({ ...given, logLevel: 'silent' });
  return {
    get running() {
      return running;
    },
    folder,
    killDatabase: () => {
      process.kill(running.postgres.pid, 'SIGKILL');
    },
    restart: async () => {
      await running.stop();
      running = await startAll({ ...given, logLevel: 'silent' });
    },
    stop: async () => {
      const { dataDir } = running.postgres;
      await running.stop();
      for (const left of [folder, dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
