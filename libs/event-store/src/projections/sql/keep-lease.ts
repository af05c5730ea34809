import { EventStoreError } from '../../port/event-store-error.ts';
import type { Position } from '../../port/position.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { Lease } from '../lease.ts';
import type { Sql } from './sql.ts';

/** A transaction in which nothing happens for so many times the lease's length is ended by the server: its holder is frozen. */
const idleTimes = 3;

const mine = 'name = $1 and version = $2 and partition = $3 and epoch = $4';

/** Moves a checkpoint under a lease, inside a transaction. @throws EventStoreError fenced */
export async function moveCheckpoint(sql: Sql, checkpoints: string, lease: Lease, from: Position, to: Position): Promise<void> {
  const rows = await sql<{ moved: number }>(
    `with moved as (
      update ${checkpoints}
        set position = $6, moved_at = clock_timestamp(), leased_until = clock_timestamp() + make_interval(secs => $7::float8 / 1000)
        where ${mine} and position = $5 returning 1
    ) select count(*)::int as moved, set_config('idle_in_transaction_session_timeout', $8, true) from moved`,
    [...keyOf(lease.key), lease.epoch.toString(), from.toString(), to.toString(), lease.ms, String(lease.ms * idleTimes)],
  );
  if (rows[0]?.moved !== 1) throw new EventStoreError('fenced', { name: lease.key.name });
}

/** Lets a lease last longer. @returns false when somebody else took it */
export async function renewLease(sql: Sql, checkpoints: string, lease: Lease): Promise<boolean> {
  const rows = await sql(
    `with renewed as (
      update ${checkpoints} set leased_until = clock_timestamp() + make_interval(secs => $5::float8 / 1000)
        where ${mine} returning 1
    ) select from renewed`,
    [...keyOf(lease.key), lease.epoch.toString(), lease.ms],
  );
  return rows.length === 1;
}

/** Ends a lease and says so on a channel. */
export async function releaseLease(sql: Sql, checkpoints: string, lease: Lease, channel: string): Promise<void> {
  await sql(
    `with released as (
      update ${checkpoints} set holder = null, leased_until = null where ${mine} returning 1
    ) select pg_notify($5, '') from released`,
    [...keyOf(lease.key), lease.epoch.toString(), channel],
  );
}

/** Puts a checkpoint elsewhere while nobody works on it, and takes its stop off the operator's list. @throws EventStoreError fenced */
export async function resetCheckpoint(
  sql: Sql,
  { checkpoints, parked }: { readonly checkpoints: string; readonly parked: string },
  key: CheckpointKey,
  to: Position,
): Promise<void> {
  const rows = await sql(
    `with reset as (
      insert into ${checkpoints} as c (name, version, partition, position) values ($1, $2, $3, $4)
        on conflict (name, version, partition) do update
          set position = excluded.position, epoch = c.epoch + 1, moved_at = clock_timestamp(), holder = null, leased_until = null
          where c.leased_until is null or c.leased_until < clock_timestamp()
        returning 1
    ), gone as (
      delete from ${parked} using reset where name = $1 and version = $2 and partition = $3
    ) select from reset`,
    [...keyOf(key), to.toString()],
  );
  if (rows.length === 0) throw new EventStoreError('fenced', { name: key.name });
}

function keyOf({ name, version, partition = 0 }: CheckpointKey): readonly unknown[] {
  return [name, version, partition];
}
