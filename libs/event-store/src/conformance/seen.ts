import type { EventStore } from '../port/event-store.ts';
import { EventStoreError } from '../port/event-store-error.ts';
import type { ReadAllOptions, ReadOptions } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { collect } from '../reading/collect.ts';
import { tenant } from './given.ts';

/** A stream's events. */
export function streamOf(store: EventStore, stream: string, options?: ReadOptions): Promise<readonly StoredEvent[]> {
  return collect(store.read({ tenant, stream }, options));
}

/** The log's events. */
export async function logOf(
  store: EventStore,
  options: Partial<Omit<ReadAllOptions, 'tenant' | 'allTenants'>> = {},
): Promise<readonly StoredEvent[]> {
  const pages = await collect(store.readAll({ allTenants: true, ...options }));
  return pages.flatMap(({ events }) => events);
}

/** What tells one event from another, and in which order they lie. */
export function ids(events: readonly StoredEvent[]): readonly string[] {
  return events.map(({ id }) => id);
}

/** The store's refusal that a call ends in. */
export async function refusalOf(call: Promise<unknown>): Promise<EventStoreError> {
  const outcome = await call.then(
    () => 'no refusal',
    (error: unknown) => error,
  );
  if (isRefusal(outcome)) return outcome;
  throw new Error(`Expected a refusal of the store, got ${String(outcome)}.`);
}

function isRefusal(outcome: unknown): outcome is EventStoreError {
  return outcome instanceof EventStoreError;
}
