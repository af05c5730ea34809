import { postgresEventStore, rebuild } from '@attune/event-store';
import pg from 'pg';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { progressTo } from '../rebuild/rebuild-progress.ts';

/** Builds every view of a service from its log that has just been restored. @returns how many there are */
export async function buildViews(
  { schema, views }: MaintainedService,
  { owner, ownerUrl, signal, outlet }: Workplace,
): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  pool.on('error', () => undefined);
  const store = postgresEventStore({ pool, schema });
  try {
    await rebuild({ store, admin: owner, schema, views, onProgress: progressTo(outlet.say), signal });
    return views.length;
  } finally {
    await store.close();
    await pool.end();
  }
}
