import { setTimeout as pause } from 'node:timers/promises';
import type { Server } from './server.ts';

/** SIGINT: sessions are ended, the data flushed. SIGQUIT leaves the rest to recovery at the next start; it loses nothing acknowledged. */
const escalation = [
  { signal: 'SIGINT', waitMs: 20_000 },
  { signal: 'SIGQUIT', waitMs: 5_000 },
  { signal: 'SIGKILL', waitMs: 5_000 },
] as const;

/** Ends a server, and gives once it is gone. */
export async function stopServer({ process: child, gone }: Server): Promise<void> {
  for (const { signal, waitMs } of escalation) {
    child.kill(signal);
    const waiting = new AbortController();
    const late = pause(waitMs, 'late' as const, { signal: waiting.signal, ref: false }).catch(() => 'late' as const);
    const outcome = await Promise.race([gone, late]);
    waiting.abort();
    if (outcome !== 'late') return;
  }
}
