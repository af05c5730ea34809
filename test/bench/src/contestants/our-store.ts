import { type EventStore, postgresEventStore } from '@attune/event-store';
import pg from 'pg';
import { schema } from './our-schema.ts';

export interface OurStore {
  readonly store: EventStore;
  readonly close: () => Promise<void>;
}

/** The event store as a service opens it, over a log that `makeLog` made. */
export function openStore(url: string): OurStore {
  const pool = new pg.Pool({ connectionString: url, max: 10 });
  const store = postgresEventStore({ pool, schema, listen: { connectionString: url } });
  return {
    store,
    close: async () => {
      await store.close();
      await pool.end();
    },
  };
}
