import { databaseRoles, type EventStore, postgresEventStore } from '@attune/event-store';
import pg from 'pg';
import { schema, urlFor } from './our-schema.ts';

export interface OurStore {
  readonly store: EventStore;
  readonly close: () => Promise<void>;
}

/** The event store as a service opens it, over a log that `makeLog` made. */
export function openStore(url: string): OurStore {
  const pools = Object.fromEntries(
    databaseRoles.map((role) => [role, new pg.Pool({ connectionString: urlFor(url, role), max: 10 })]),
  ) as Readonly<Record<(typeof databaseRoles)[number], pg.Pool>>;
  const store = postgresEventStore({ pool: pools, schema, listen: { connectionString: urlFor(url, 'follower') } });
  return {
    store,
    close: async () => {
      await store.close();
      for (const pool of Object.values(pools)) await pool.end();
    },
  };
}
