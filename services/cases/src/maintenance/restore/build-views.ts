import { postgresEventStore, rebuild } from '@attune/event-store';
import pg from 'pg';
import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';
import type { Workplace } from '../maintenance-command.ts';
import { progressTo } from '../rebuild/rebuild-progress.ts';

/** Builds every view from a log that has just been restored. @returns how many there are */
export async function buildViews({ owner, ownerUrl, signal, outlet }: Workplace): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  pool.on('error', () => undefined);
  const store = postgresEventStore({ pool, schema });
  try {
    await rebuild({ store, admin: owner, schema, views: caseProjections, onProgress: progressTo(outlet.say), signal });
    return caseProjections.length;
  } finally {
    await store.close();
    await pool.end();
  }
}
