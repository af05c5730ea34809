import type { EventStore } from '../../port/event-store.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { PostgresStore } from './postgres-store.ts';

const watched = new WeakSet<object>();

/** A store over the log in a schema that `migrate` has prepared. Close it before its pools. */
export function postgresEventStore(options: PostgresOptions): EventStore {
  // An idle connection that breaks is dropped by the pool; unheard, its error would end the process.
  const { pool: given } = options;
  for (const pool of 'writer' in given ? [given.writer, given.reader, given.follower] : [given]) {
    if (!watched.has(pool)) pool.on('error', () => undefined);
    watched.add(pool);
  }
  return new PostgresStore(options);
}
