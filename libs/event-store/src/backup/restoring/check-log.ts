import type { ClientBase } from 'pg';
import pg from 'pg';
import { BackupRefused } from '../backup-refused.ts';
import type { Manifest } from '../manifest/manifest.ts';

interface Found {
  readonly events: string;
  readonly head: string;
  readonly orphans: boolean;
}

/** Sees whether a restored log is whole: dense from 1 to its head, each event with its command. @throws BackupRefused `Damaged` */
export async function checkLog(client: ClientBase, { schema, head }: Manifest['logs'][number]): Promise<void> {
  const space = pg.escapeIdentifier(schema);
  const { rows } = await client.query<Found>(
    `select count(*)::text as events, coalesce(max(position), 0)::text as head,
      exists (select from ${space}.events e left join ${space}.commands c on c.command_id = e.command_id and c.tenant = e.tenant
        where c.command_id is null) as orphans
      from ${space}.events`,
  );
  const [found] = rows;
  if (found?.events === head && found.head === head && !found.orphans) return;
  throw new BackupRefused('Damaged', `The log of ${schema} in the backup is not whole. Nothing was changed.`);
}
