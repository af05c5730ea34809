import { BackupRefused } from '@attune/event-store';
import type pg from 'pg';
import type { MaintainedService } from '../maintained-service.ts';

/** No log is restored that the service would not serve; one that was sealed on its way is served. @throws BackupRefused `NotSealed` */
export async function refusePlain({ schema }: MaintainedService, owner: pg.Client): Promise<void> {
  const { rowCount } = await owner.query(`select from ${schema}.events where body like '%{"plain":%' limit 1`);
  if (rowCount === 0) return;
  throw new BackupRefused(
    'NotSealed',
    'The log in the backup holds personal fields that are not sealed. Give --seal. Nothing was changed.',
  );
}
