import { EventStoreError } from '../../port/event-store-error.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { Lease } from '../lease.ts';
import type { ParkedEvent } from '../parked-event.ts';
import type { Poison } from '../poison.ts';
import type { Sql } from './sql.ts';

/** The tables of parked events and of checkpoints, quoted, and the channel that wakes projections. */
export interface ParkedTables {
  readonly checkpoints: string;
  readonly parked: string;
  readonly channel: string;
}

type Row = Omit<ParkedEvent, 'position'> & { readonly position: string };

const columns = `p.name, p.version, p.partition, p.position, p.tenant, p.event_id as "eventId", p.type, p.error, p.attempts,
  p.first_at as "firstAt", p.last_at as "lastAt", p.asked`;

/** The list. What a checkpoint has passed since is no longer in it. */
export async function readParked(sql: Sql, { checkpoints, parked }: ParkedTables): Promise<readonly ParkedEvent[]> {
  const text = `select ${columns} from ${parked} p join ${checkpoints} c using (name, version, partition)
    where p.position > c.position order by p.name, p.version, p.partition`;
  return (await sql<Row>(text, [])).map(toParked);
}

/** Notes a stop under a lease. @throws EventStoreError fenced */
export async function parkEvent(
  sql: Sql,
  { checkpoints, parked }: ParkedTables,
  { key: { name, version, partition = 0 }, epoch }: Lease,
  poison: Poison,
): Promise<ParkedEvent> {
  const text = `with p as (
    insert into ${parked} as old (name, version, partition, position, tenant, event_id, type, error, attempts)
      select name, version, partition, $5, $6, $7, $8, $9, $10::int from ${checkpoints}
        where name = $1 and version = $2 and partition = $3 and epoch = $4
      on conflict (name, version, partition) do update set
        position = excluded.position, tenant = excluded.tenant, event_id = excluded.event_id, type = excluded.type,
        error = excluded.error, last_at = excluded.last_at,
        attempts = excluded.attempts + case when old.position = excluded.position then old.attempts else 0 end,
        first_at = case when old.position = excluded.position then old.first_at else excluded.first_at end
      returning *
  ) select ${columns} from p`;
  const { position, tenant, eventId, type, error, attempts } = poison;
  const values = [name, version, partition, epoch.toString(), position.toString(), tenant, eventId, type, error, attempts];
  const [row] = await sql<Row>(text, values);
  if (row === undefined) throw new EventStoreError('fenced', { name });
  return toParked(row);
}

/** Asks for another try and wakes those who wait. @returns whether something was parked there */
export async function askAgain(
  sql: Sql,
  tables: ParkedTables,
  { name, version, partition = 0 }: CheckpointKey,
): Promise<boolean> {
  const text = `with asked as (
    update ${tables.parked} p set asked = p.asked + 1 from ${tables.checkpoints} c
      where (c.name, c.version, c.partition) = (p.name, p.version, p.partition) and p.position > c.position
        and p.name = $1 and p.version = $2 and p.partition = $3
      returning 1
  ) select pg_notify($4, '') from asked`;
  return (await sql(text, [name, version, partition, tables.channel])).length === 1;
}

function toParked({ position, ...row }: Row): ParkedEvent {
  return { ...row, position: BigInt(position) };
}
