import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/** Ends a broker that a killed starter has left on the same data. */
export async function stopOrphan(pidFile: string, folder: string): Promise<void> {
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8'));
  // Numbers are given out again: only a process that names this folder is the broker.
  while (isBroker(pid, folder)) {
    process.kill(pid, 'SIGKILL');
    await pause(50);
  }
  rmSync(pidFile, { force: true });
}

function isBroker(pid: number, folder: string): boolean {
  try {
    return readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').includes(`${folder}/server.properties`);
  } catch {
    return false;
  }
}
