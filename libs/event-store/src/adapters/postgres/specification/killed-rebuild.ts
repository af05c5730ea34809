import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { serverUrl } from './test-server.ts';

const program = new URL('../../../rebuild/specification/rebuild-process.ts', import.meta.url);

/** Rebuilds in a process of its own and kills it after some milliseconds, counted from when it begins, unless it is done by then. */
export async function killedRebuild(schema: string, parts: number, afterMs: number): Promise<'killed' | 'done'> {
  const child = spawn(process.execPath, ['--conditions=@attune/source', program.pathname, serverUrl(), schema, String(parts)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {},
  });
  const exit = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), exit]);
  await Promise.race([pause(afterMs), exit]);
  child.kill('SIGKILL');
  const [code] = (await exit) as [number | null];
  if (code !== null && code !== 0) throw new Error(`The rebuild ended with ${String(code)}.`);
  return code === 0 ? 'done' : 'killed';
}
