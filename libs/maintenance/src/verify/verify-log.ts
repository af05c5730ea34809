import { postgresEventStore, verifyPostgresLog } from '@attune/event-store';
import pg from 'pg';
import { exitCode } from '@attune/kernel';
import type { MaintainedService } from '../maintained-service.ts';
import type { Workplace } from '../maintenance-command.ts';
import { progressTo } from './verify-progress.ts';
import { verdictOf } from './verdict.ts';

/** Checks the log against its tree and tells the first place that is not as it was written. Reads only. */
export async function verifyLog({ schema }: MaintainedService, { owner, ownerUrl, signal, outlet }: Workplace): Promise<number> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 });
  pool.on('error', () => undefined);
  const log = postgresEventStore({ pool, schema });
  const begun = performance.now();
  try {
    const report = await verifyPostgresLog({ client: owner, schema, log, signal, onProgress: progressTo(outlet.say) });
    const { record, text } = verdictOf(report, (performance.now() - begun) / 1000);
    outlet.result({ verified: schema, ...record }, text);
    return report.fault === undefined ? exitCode.done : exitCode.doneWithFindings;
  } finally {
    await log.close();
    await pool.end();
  }
}
