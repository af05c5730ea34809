import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';

/** How a program ended and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program on this Node, without what Nx, Jest and npm have set for the spec itself. */
export async function run(cwd: string, ...args: readonly string[]): Promise<Ended> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !/^(NX_|JEST_|ATTUNE_|npm_|NODE_OPTIONS|FORCE_COLOR)/.test(name),
  );
  const env = { ...Object.fromEntries(inherited), NX_DAEMON: 'false', NX_TUI: 'false', NO_COLOR: '1' };
  const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
  return { code: child.exitCode, stdout, stderr };
}
