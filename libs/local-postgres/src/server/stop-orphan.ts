import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandOf, isAlive } from '../claim/processes.ts';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';

const patienceMs = 20_000;

/**
 * Ends the server that a killed starter left behind, or removes the note of one that is gone.
 *
 * @throws LocalPostgresRefused `AlreadyRunning` for a server that none of our starters began
 */
export async function stopOrphan(
  dataDir: string,
  abandonedBy: number | undefined,
  onNotice: (notice: string) => void,
): Promise<void> {
  const pid = postmaster(dataDir);
  if (pid === undefined) return;
  if (!isAlive(pid) || !commandOf(pid).includes(dataDir)) {
    // The id may belong to somebody else by now, which PostgreSQL would take for a running server.
    rmSync(join(dataDir, 'postmaster.pid'), { force: true });
    return;
  }
  if (abandonedBy === undefined) {
    throw new LocalPostgresRefused(
      'AlreadyRunning',
      `PostgreSQL already runs on ${dataDir} as process ${String(pid)}. Stop it first.`,
    );
  }
  process.kill(pid, 'SIGINT');
  const patientUntil = performance.now() + patienceMs;
  while (isAlive(pid)) {
    if (performance.now() > patientUntil) {
      throw new LocalPostgresRefused(
        'AlreadyRunning',
        `PostgreSQL on ${dataDir}, process ${String(pid)}, does not stop. End it, then start again.`,
      );
    }
    await pause(20);
  }
  onNotice(`Stopped a PostgreSQL that process ${String(abandonedBy)} left behind when it was killed.`);
}

function postmaster(dataDir: string): number | undefined {
  try {
    return Number(readFileSync(join(dataDir, 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch {
    return undefined;
  }
}
