import { outliveBreaks } from '../../connections/outlive-breaks.ts';
import type { EventStore } from '../../port/event-store.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { PostgresStore } from './postgres-store.ts';

/** A store over the log in a schema that `migrate` has prepared. Close it before its pools. */
export function postgresEventStore(options: PostgresOptions): EventStore {
  const { pool: given } = options;
  for (const pool of 'writer' in given ? [given.writer, given.reader, given.follower] : [given]) {
    outliveBreaks(pool);
  }
  return new PostgresStore(options);
}
