import type { LeaseAsked } from '../leases.ts';
import type { Lease } from '../lease.ts';
import type { Sql } from './sql.ts';

/** Takes a lease in a table of checkpoints, as the port says. */
export async function takeLease(sql: Sql, checkpoints: string, asked: LeaseAsked): Promise<Lease | undefined> {
  const taken = await takeFree(sql, checkpoints, asked);
  if (taken !== undefined) return taken;
  await begin(sql, checkpoints, asked);
  return takeFree(sql, checkpoints, asked);
}

async function takeFree(sql: Sql, checkpoints: string, { of, holder, ms }: LeaseAsked): Promise<Lease | undefined> {
  // A checkpoint that is being moved is not waited for: its lease is alive.
  const rows = await sql<{ epoch: string; position: string }>(
    `with free as (
      select name, version, partition from ${checkpoints}
        where name = $1 and version = $2 and partition = $3
          and (leased_until is null or leased_until < clock_timestamp() or holder = $4)
        for update skip locked
    ), taken as (
      update ${checkpoints} c
        set epoch = c.epoch + 1, holder = $4, leased_until = clock_timestamp() + make_interval(secs => $5::float8 / 1000)
        from free where (c.name, c.version, c.partition) = (free.name, free.version, free.partition)
        returning c.epoch, c.position
    ) select epoch, position from taken`,
    [of.name, of.version, of.partition ?? 0, holder, ms],
  );
  const [row] = rows;
  return row && { key: of, holder, epoch: BigInt(row.epoch), position: BigInt(row.position), ms };
}

/** Makes the checkpoint of a version that has none. Where effects leave, earlier versions are held for good and a later one is yielded to. */
async function begin(sql: Sql, checkpoints: string, { of }: LeaseAsked): Promise<void> {
  // One that is there is not inserted in conflict: that would wait until its own transaction has moved it.
  await sql(
    `with others as (
      select version from ${checkpoints} where name = $1 and partition = $3
    ), earlier as (
      update ${checkpoints} set epoch = epoch + 1, holder = 'version ' || $2::int::text, leased_until = 'infinity'
        where $4 and name = $1 and partition = $3 and version < $2 and not exists (select from others where version >= $2)
        returning position
    ), begun as (
      insert into ${checkpoints} (name, version, partition, position)
        select $1, $2, $3, coalesce(max(position), 0) from earlier
          having not exists (select from others where version = $2 or ($4 and version > $2))
        on conflict do nothing returning 1
    ) select count(*) from begun`,
    [of.name, of.version, of.partition ?? 0, of.effects === 'leave'],
  );
}
