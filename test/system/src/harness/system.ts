import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startAll } from '@attune/all-in-one';
import { startCluster } from '@attune/cluster';
import type { Running, StartAll } from '@attune/all-in-one';
import { uuidV5 } from '@attune/kernel';
import { Caller } from './caller.ts';

type Claims = Parameters<Running['issuer']['sign']>[0];

/** Everything, started for one file of tests in a folder of its own, and called as its users call it: through the gateway. */
export interface System {
  readonly running: Running;
  readonly folder: string;
  /** What it said on the screen. */
  readonly notices: readonly string[];
  /** Calls with the token of a role of the tenant `home`. */
  readonly as: (role: keyof Running['tokens']) => Caller;
  /** Calls as somebody of another tenant, or with other claims. */
  readonly with: (claims: Partial<Claims>) => Promise<Caller>;
  /** Ends it and starts it again on the same data. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The client that the client token of a system speaks for. */
export const ownClient = uuidV5('5bec1f1c-0000-4000-8000-000000000000', 'the client of the tests');

interface Starting extends Partial<Pick<StartAll, 'rateLimit' | 'logLevel'>> {
  /** The folder of another system whose keys it has from the start. */
  readonly keysOf?: string;
  /** All in one process, unless told otherwise; a cluster has a process for each service, and a real broker. */
  readonly mode?: Mode;
}

export type Mode = 'one process' | 'cluster';

/** Both ways to run it, for tests that hold in either. */
export const modes: readonly Mode[] = ['one process', 'cluster'];

/** Starts a system. */
export async function startSystem({ keysOf, mode = 'one process', ...given }: Starting = {}): Promise<System> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-system-'));
  // As root PostgreSQL runs as somebody else, who is to find its data here.
  chmodSync(folder, 0o755);
  if (keysOf !== undefined) cpSync(join(keysOf, 'keys'), join(folder, 'keys'), { recursive: true });
  const notices: string[] = [];
  const start = () =>
    (mode === 'cluster' ? startCluster : startAll)({
      clone: resolve(import.meta.dirname, '../../../..'),
      folder,
      port: 0,
      portAsked: true,
      tenant: 'home',
      clientId: ownClient,
      onNotice: (notice) => notices.push(notice),
      ...given,
    });
  let running = await start();
  return {
    get running() {
      return running;
    },
    folder,
    notices,
    as: (role) => new Caller(running.address, running.tokens[role]),
    with: async (claims) => {
      const { sub = 'somebody', tenant = 'home', roles = ['adviser'], ...rest } = claims;
      return new Caller(running.address, await running.issuer.sign({ sub, tenant, roles, ...rest }, 600));
    },
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      const { dataDir } = running.postgres;
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
      // Where nobody else may enter the clone, the data lie elsewhere.
      if (!dataDir.startsWith(folder))
        for (const left of [dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
    },
  };
}
