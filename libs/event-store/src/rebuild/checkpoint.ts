import pg from 'pg';
import type { Position } from '../port/position.ts';
import type { Rebuilding } from './rebuilding.ts';

/** Where the view's checkpoint stands; undefined when its projection has not begun. With `hold` nobody moves it until the transaction ends. */
export async function checkpointOf(rebuilding: Rebuilding, hold = false): Promise<Position | undefined> {
  const { admin, schema, view } = rebuilding;
  const { rows } = await admin.query<{ position: string }>(
    `select position from ${pg.escapeIdentifier(schema)}.checkpoints
      where name = $1 and version = $2 and partition = 0 ${hold ? 'for update' : ''}`,
    [view.name, view.version],
  );
  return rows[0] === undefined ? undefined : BigInt(rows[0].position);
}

/** Sets the checkpoint to where the rebuilt table stands, and holds it until the transaction ends. */
export async function setCheckpoint({ admin, schema, view }: Rebuilding, position: Position): Promise<void> {
  await admin.query(
    `insert into ${pg.escapeIdentifier(schema)}.checkpoints as c (name, version, position) values ($1, $2, $3)
      on conflict (name, version, partition) do update set position = excluded.position, epoch = c.epoch + 1`,
    [view.name, view.version, position.toString()],
  );
}
