import { setTimeout as pause } from 'node:timers/promises';
import type { EventStore } from '../port/event-store.ts';
import type { Page, Scope, TailOptions } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';

/** A tail that is being followed, and what it has yielded so far. */
export interface Followed {
  readonly pages: readonly Page[];
  readonly ended: Promise<void>;
  events(): readonly StoredEvent[];
  stop(): Promise<void>;
}

export function follow(
  store: EventStore,
  options: Partial<Omit<TailOptions, 'tenant' | 'allTenants'>> = {},
  scope: Scope = { allTenants: true },
): Followed {
  const pages: Page[] = [];
  const abort = new AbortController();
  const tail = store.tail({ ...scope, after: 'start', signal: abort.signal, ...options });
  const ended = (async () => {
    for await (const page of tail) pages.push(page);
  })();
  ended.catch(() => undefined);
  return {
    pages,
    ended,
    events: () => pages.flatMap(({ events }) => events),
    stop: async () => {
      abort.abort();
      await ended;
    },
  };
}

/** Waits until something holds; throws when it does not within the time, in milliseconds. */
export async function until(holds: () => boolean | Promise<boolean>, timeoutMs = 10_000): Promise<void> {
  const end = performance.now() + timeoutMs;
  while (!(await holds())) {
    if (performance.now() > end) throw new Error(`It did not hold within ${String(timeoutMs)} ms: ${holds.toString()}`);
    await pause(5);
  }
}
