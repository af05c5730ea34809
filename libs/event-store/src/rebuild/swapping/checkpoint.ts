import pg from 'pg';
import type { Position } from '../../port/position.ts';
import { projectionsChannel } from '../../projections/sql/projections-channel.ts';
import type { Rebuilding } from '../rebuilding.ts';

/** The position of the view's checkpoint, as SQL. */
export function checkpointSql({ schema, view }: Rebuilding): string {
  return `select position from ${pg.escapeIdentifier(schema)}.checkpoints
    where name = ${pg.escapeLiteral(view.name)} and version = ${String(view.version)} and partition = 0`;
}

/** Where the view's checkpoint stands; undefined when its projection has not begun. With `hold` nobody moves it until the transaction ends. */
export async function checkpointOf(rebuilding: Rebuilding, hold = false): Promise<Position | undefined> {
  const { rows } = await rebuilding.admin.query<{ position: string }>(`${checkpointSql(rebuilding)} ${hold ? 'for update' : ''}`);
  return rows[0] === undefined ? undefined : BigInt(rows[0].position);
}

/**
 * Sets the checkpoint to where the table to come stands, and holds it until the transaction ends. Whoever led the view is fenced off by
 * the epoch, and woken with all who wait to take the lease anew.
 */
export async function setCheckpoint({ admin, schema, view }: Rebuilding, position: Position): Promise<void> {
  await admin.query(
    `insert into ${pg.escapeIdentifier(schema)}.checkpoints as c (name, version, position) values ($1, $2, $3)
      on conflict (name, version, partition) do update set position = excluded.position, epoch = c.epoch + 1,
        moved_at = clock_timestamp(), holder = null, leased_until = null`,
    [view.name, view.version, position.toString()],
  );
  await admin.query(`select pg_notify($1, '')`, [projectionsChannel(schema)]);
}
