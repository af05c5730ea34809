import { postgresEventStore, rebuild } from '@attune/event-store';
import type { RebuildReport } from '@attune/event-store';
import pg from 'pg';
import { exitCode } from '@attune/kernel';
import { schema } from '../../cases.runtime.ts';
import { caseProjections } from '../../views/case-projections.ts';
import type { Workplace } from '../maintenance-command.ts';
import { progressTo } from './rebuild-progress.ts';

/** Rebuilds views one after another beside those that serve, and tells of each how it compares with what was there. */
export async function rebuildViews(views: readonly string[], { owner, ownerUrl, signal, outlet }: Workplace): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 4 });
  pool.on('error', () => undefined);
  const store = postgresEventStore({ pool, listen: { connectionString: ownerUrl }, schema });
  try {
    let different = 0;
    for (const view of caseProjections.filter(({ name }) => views.includes(name))) {
      const onProgress = progressTo(outlet.say);
      const reports = await rebuild({ store, admin: owner, schema, views: [view], onProgress, signal });
      for (const report of reports) {
        if (!report.equal) different += 1;
        outlet.result({ ...report, position: report.position.toString() }, inWords(report));
      }
    }
    outlet.result({ rebuilt: schema, views: views.length, different, equal: different === 0 }, sum(views.length, different));
    return different === 0 ? exitCode.done : exitCode.doneWithFindings;
  } finally {
    await store.close();
    await pool.end();
  }
}

function inWords({ name, events, rows, digestBefore, digestAfter, equal, ms }: RebuildReport): string {
  const digests = equal
    ? `equal to what was there, digest ${digestAfter}`
    : `NOT equal: digest was ${digestBefore}, is ${digestAfter}`;
  return `${name}: ${String(events)} events, ${String(rows)} rows, ${(ms / 1000).toFixed(1)} s; ${digests}`;
}

function sum(views: number, different: number): string {
  if (different === 0) return `Rebuilt ${String(views)}; each is equal to what was there.`;
  return `Rebuilt ${String(views)}; ${String(different)} had other rows than the log gives, and have the log's now.`;
}
