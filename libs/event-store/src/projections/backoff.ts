import { setTimeout as pause } from 'node:timers/promises';

/** How often a failing projection tries one event before it stops, and how long it waits between, in milliseconds. */
export interface Backoff {
  readonly attempts: number;
  readonly firstMs: number;
  readonly maxMs: number;
}

export const defaultBackoff: Backoff = { attempts: 6, firstMs: 100, maxMs: 10_000 };

/** Waits after the nth failure (from 1), twice as long each time; ends early when the signal aborts. */
export async function waitAfter(failures: number, { firstMs, maxMs }: Backoff, signal: AbortSignal): Promise<void> {
  await pause(Math.min(maxMs, firstMs * 2 ** (failures - 1)), undefined, { signal }).catch(() => undefined);
}
