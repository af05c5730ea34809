import { BackupRefused } from '@attune/event-store';
import type pg from 'pg';
import { schema } from '../../cases.runtime.ts';

/** No log is restored that the service would not serve; one that was sealed on its way is served. @throws BackupRefused `NotSealed` */
export async function refusePlain(owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query(`select from ${schema}.events where body like '%{"plain":%' limit 1`);
  if (rowCount !== 0) {
    throw new BackupRefused(
      'NotSealed',
      'The log in the backup holds personal fields that are not sealed. Give --seal. Nothing was changed.',
    );
  }
  // What its migration found in the log as it was.
  await owner.query(`delete from ${schema}.before_sealing`);
}
