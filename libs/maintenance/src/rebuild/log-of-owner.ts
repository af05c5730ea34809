import { postgresEventStore } from '@attune/event-store';
import type { EventStore } from '@attune/event-store';
import pg from 'pg';
import type { MaintainedService } from '../maintained-service.ts';

/** Does work with a service's log, opened as the owner for its time. */
export async function withLogOfOwner<Result>(
  { schema }: MaintainedService,
  ownerUrl: string,
  work: (store: EventStore) => Promise<Result>,
): Promise<Result> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on('error', () => undefined);
  const store = postgresEventStore({ pool, schema });
  try {
    return await work(store);
  } finally {
    await store.close();
    await pool.end();
  }
}
