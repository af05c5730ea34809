import type { EventStore } from '../../port/event-store.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { PostgresStore } from './postgres-store.ts';

const watched = new WeakSet<object>();

/** A store over the log in a schema that `migrate` has prepared. Close it before the pool. */
export function postgresEventStore(options: PostgresOptions): EventStore {
  // An idle connection that breaks is dropped by the pool; unheard, its error would end the process.
  if (!watched.has(options.pool)) options.pool.on('error', () => undefined);
  watched.add(options.pool);
  return new PostgresStore(options);
}
