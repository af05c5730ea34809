import type { Position } from '../../port/position.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { Checkpoint } from '../checkpoint.ts';
import type { Sql } from './sql.ts';

/** All checkpoints, by name and version. */
export async function readCheckpoints(sql: Sql, checkpoints: string): Promise<readonly Checkpoint[]> {
  const rows = await sql<{
    name: string;
    version: number;
    partition: number;
    position: string;
    epoch: string;
    holder: string | null;
  }>(
    `select name, version, partition, position, epoch, case when leased_until >= clock_timestamp() then holder end as holder
      from ${checkpoints} order by name, version, partition`,
    [],
  );
  return rows.map(({ position, epoch, holder, ...key }) => ({
    ...key,
    position: BigInt(position),
    epoch: BigInt(epoch),
    ...(holder === null ? {} : { holder }),
  }));
}

/** Where one stands; 0n when it has not begun. */
export async function readPosition(
  sql: Sql,
  checkpoints: string,
  { name, version, partition = 0 }: CheckpointKey,
): Promise<Position> {
  const rows = await sql<{ position: string }>(
    `select position from ${checkpoints} where name = $1 and version = $2 and partition = $3`,
    [name, version, partition],
  );
  return BigInt(rows[0]?.position ?? 0);
}
