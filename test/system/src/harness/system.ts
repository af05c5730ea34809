import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startAll } from '@attune/all-in-one';
import type { Running } from '@attune/all-in-one';
import { uuidV5 } from '@attune/kernel';
import { Caller } from './caller.ts';
import type { Answer } from './caller.ts';

/** Everything, started for one file of tests in a folder of its own, and called as its users call it: through the gateway. */
export interface System {
  readonly running: Running;
  readonly folder: string;
  /** Calls with the token of a role of the tenant `home`. */
  readonly as: (role: keyof Running['tokens']) => Caller;
  /** Calls as somebody of another tenant, or with other claims. */
  readonly with: (claims: Parameters<Running['issuer']['sign']>[0]) => Promise<Caller>;
  /** Ends it and starts it again on the same data. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The client that the client token of a system speaks for. */
export const ownClient = uuidV5('5bec1f1c-0000-4000-8000-000000000000', 'the client of the tests');

/** Starts a system. */
export async function startSystem(): Promise<System> {
  const folder = mkdtempSync(join(tmpdir(), 'attune-system-'));
  const start = () =>
    startAll({
      clone: resolve(import.meta.dirname, '../../../..'),
      folder,
      port: 0,
      portAsked: true,
      tenant: 'home',
      clientId: ownClient,
      onNotice: () => undefined,
    });
  let running = await start();
  return {
    get running() {
      return running;
    },
    folder,
    as: (role) => new Caller(running.address, running.tokens[role]),
    with: async (claims) => new Caller(running.address, await running.issuer.sign(claims, 600)),
    restart: async () => {
      await running.stop();
      running = await start();
    },
    stop: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

export type { Answer, Caller };
