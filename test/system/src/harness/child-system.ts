import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Running } from '@attune/all-in-one';
import { Caller } from './caller.ts';
import { ownClient } from './system.ts';

const clone = resolve(import.meta.dirname, '../../../..');

const program = `
  import { startAll } from '@attune/all-in-one';
  const running = await startAll({ ...JSON.parse(process.env.START), onNotice: (notice) => console.error(notice) });
  console.log(JSON.stringify(running, ['address', 'tokens', 'integration', 'adviser', 'compliance', 'operator', 'client', 'owner', 'postgres', 'pid', 'dataDir']));
  process.on('SIGTERM', () => running.stop().then(() => process.exit(0)));
`;

/** Everything, in a process of its own, whose words can be read and which can be killed. */
export interface ChildSystem {
  readonly as: (role: keyof Running['tokens']) => Caller;
  readonly folder: string;
  /** The address of its database, as the owner of the tables, and where the data lie. */
  readonly database: { readonly owner: string; readonly dataDir: string };
  /** What it wrote on standard error so far: its log, and what it tells the person at the screen. */
  readonly log: () => string;
  /** Ends the process as a crash would, with nobody left to end the database, and starts another one on the same data. */
  readonly crash: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Starts it, built from the sources as they are. */
export async function startChildSystem(logLevel: string): Promise<ChildSystem> {
  execFileSync(process.execPath, [join(clone, 'node_modules/typescript/bin/tsc'), '-b', join(clone, 'services/all-in-one')], {
    stdio: 'inherit',
  });
  const folder = mkdtempSync(join(tmpdir(), 'attune-child-'));
  chmodSync(folder, 0o755);
  let log = '';
  const start = () => launch(folder, logLevel, (text) => (log += text));
  let { child, running } = await start();
  return {
    as: (role) => new Caller(running.address, running.tokens[role]),
    folder,
    get database() {
      return { owner: running.owner, dataDir: running.postgres.dataDir };
    },
    log: () => log,
    crash: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
      ({ child, running } = await start());
    },
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      const { dataDir } = running.postgres;
      for (const left of [folder, dataDir, `${dataDir}.password`]) rmSync(left, { recursive: true, force: true });
    },
  };
}

async function launch(folder: string, logLevel: string, onWords: (text: string) => void) {
  const start = { clone, folder, port: 0, portAsked: true, tenant: 'home', clientId: ownClient, logLevel };
  const { NODE_OPTIONS: _options, ...environment } = process.env;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    cwd: clone,
    env: { ...environment, START: JSON.stringify(start) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stderr.setEncoding('utf8').on('data', onWords);
  const said = once(createInterface(child.stdout), 'line') as Promise<[string]>;
  const ended = once(child, 'exit').then(() => Promise.reject(new Error('it ended before it ran')));
  const [line] = await Promise.race([said, ended]);
  ended.catch(() => undefined); // from now on its end is looked at by whoever asks for it
  return { child, running: JSON.parse(line) as Pick<Running, 'address' | 'tokens' | 'owner' | 'postgres'> };
}
