import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { OtherProcess, OtherProcessOptions } from '../../../conformance/other-process.ts';
import type { ByRole } from '../../../migrations/database-roles.ts';
import type { TestSchema } from './test-schema.ts';

const program = new URL('./projecting-process.ts', import.meta.url);

/** Starts a real process that runs the projection `sums` as a service does. */
export async function otherProcess(world: TestSchema, options: OtherProcessOptions): Promise<OtherProcess> {
  const { schema } = world;
  const urls: ByRole<string> = { writer: world.url('writer'), reader: world.url('reader'), follower: world.url('follower') };
  const told = JSON.stringify({ urls, schema, ...options });
  const child = spawn(process.execPath, ['--conditions=@attune/source', program.pathname, told], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const exit = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exit]);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    await exit;
  };
  world.onClose(() => end('SIGKILL'));
  return {
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    freeze: () => Promise.resolve(void child.kill('SIGSTOP')),
    thaw: () => Promise.resolve(void child.kill('SIGCONT')),
  };
}
