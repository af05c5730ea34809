import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const program = `
  const { startLocalPostgres } = await import(process.env.LIBRARY);
  const { DATA: dataDir, CLONE: cloneDir } = process.env;
  const { pid, stop } = await startLocalPostgres({ dataDir, cloneDir, onNotice: () => {} });
  console.log(pid);
  process.on('SIGTERM', () => void stop().then(() => process.exit()));
  setInterval(() => {}, 1000);
`;

const started: ChildProcess[] = [];

/** Another process that starts a server on the same data, for a spec to kill. `pid` comes once the server runs. */
export function anotherStarter(dataDir: string): { readonly process: ChildProcess; readonly pid: Promise<number> } {
  const env = { ...process.env, LIBRARY: join(import.meta.dirname, '../index.ts'), DATA: dataDir, CLONE: join(dataDir, '..') };
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  const ended = once(child, 'exit').then(() => [NaN]);
  const pid = Promise.race([once(child.stdout, 'data'), ended]).then(([line]) => Number(String(line)));
  return { process: child, pid };
}

/** Ends those that a spec has left, and their servers with them. */
export async function endStarters(): Promise<void> {
  const running = started.splice(0).filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(running.map((child) => (child.kill('SIGTERM'), once(child, 'exit'))));
}
