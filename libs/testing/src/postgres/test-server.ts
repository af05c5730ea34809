import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A throw-away PostgreSQL for one run of specs. */
export interface TestServer {
  /** Address of the superuser. */
  readonly url: string;
  /** Takes the server and its data away. */
  readonly stop: () => Promise<void>;
}

/**
 * Starts a throw-away PostgreSQL in a process of its own. It imports from Node alone, because Jest and `npm test` load it before
 * anything of ours can be resolved.
 *
 * @throws Error when PostgreSQL does not start; why stands on stderr
 */
export async function startTestServer(): Promise<TestServer> {
  const program = [
    ...'--disable-warning=ExperimentalWarning --conditions=@attune/source'.split(' '),
    join(import.meta.dirname, 'serve.ts'),
  ];
  const child = spawn(process.execPath, program, { stdio: ['pipe', 'pipe', 'inherit'], detached: true });
  const gone = once(child, 'exit');
  const said: unknown = await Promise.race([once(child.stdout, 'data'), gone.then(() => undefined)]);
  if (!Array.isArray(said)) throw new Error('PostgreSQL for the specs does not start; the lines above say why.');
  const stop = async () => {
    child.stdin.end();
    await gone;
  };
  return { url: String(said[0]).trim(), stop };
}
