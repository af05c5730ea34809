import type { Pool } from 'pg';
import pg from 'pg';
import type { Asked, FailedKey, ParkedKey, ParkedName } from './parked-key.ts';
import type { Parking } from './parking.ts';

type Row = Omit<ParkedKey, 'first' | 'last' | 'asked'> & {
  readonly first: string;
  readonly last: string;
  readonly asked: Asked | null;
};

const columns = `consumer, service, key, partition, first_place as first, last_place as last, waiting, event_id as "eventId", type, reaction,
  error, attempts, parked_at as "parkedAt", asked`;

/** The keys that a service's consumers parked, beside its views. @param pool of the follower's role */
export function postgresParking(pool: Pool, schema: string): Parking {
  const table = `${pg.escapeIdentifier(schema)}.parked_keys`;
  const named = 'consumer = $1 and service = $2 and key = $3';
  const run = async <Found extends object>(text: string, values: readonly unknown[]) =>
    (await pool.query<Found>(text, values.map(String))).rows;
  return {
    parked: async (consumer, service) => {
      const text = `select key, first_place as first from ${table} where consumer = $1 and service = $2`;
      const rows = await run<{ readonly key: string; readonly first: string }>(text, [consumer, service]);
      return new Map(rows.map(({ key, first }) => [key, BigInt(first)]));
    },
    park: async ({ consumer, service, key, partition, place, eventId, type, reaction, error, attempts }: FailedKey) => {
      // A message before the one that is parked is not the first to fail: it came twice.
      const text = `insert into ${table} as old (consumer, service, key, partition, first_place, last_place, event_id, type, reaction, error, attempts)
        values ($1, $2, $3, $4, $5, $5, $6, $7, $8, $9, $10)
        on conflict (consumer, service, key) do update set first_place = excluded.first_place,
          last_place = greatest(old.last_place, excluded.last_place), event_id = excluded.event_id, type = excluded.type,
          reaction = excluded.reaction, error = excluded.error, parked_at = excluded.parked_at,
          attempts = excluded.attempts + case when old.first_place = excluded.first_place then old.attempts else 0 end,
          asked = null, taken_until = null
        returning ${columns}`;
      const values = [consumer, service, key, partition, place, eventId, type, reaction, error, attempts];
      const [row] = await run<Row>(text, values);
      if (row === undefined) throw new Error('an insert with on conflict do update gives a row');
      return toParked(row);
    },
    wait: async ({ consumer, service, key }: ParkedName, place) => {
      const text = `update ${table} set last_place = greatest(last_place, $4::bigint),
          waiting = waiting + case when last_place < $4::bigint then 1 else 0 end
        where ${named} returning 1`;
      return (await run(text, [consumer, service, key, place])).length === 1;
    },
    list: async () =>
      (await run<Row>(`select ${columns} from ${table} order by consumer, parked_at, service, key`, [])).map(toParked),
    ask: async ({ consumer, service, key }: ParkedName, asked) =>
      (await run(`update ${table} set asked = $4 where ${named} returning 1`, [consumer, service, key, asked])).length === 1,
    take: async (consumer, ms) => {
      const text = `update ${table} set taken_until = clock_timestamp() + make_interval(secs => $2::float8 / 1000)
        where (consumer, service, key) = (select consumer, service, key from ${table}
          where consumer = $1 and asked is not null and (taken_until is null or taken_until < clock_timestamp())
          order by parked_at limit 1 for update skip locked)
        returning ${columns}`;
      const [row] = await run<Row>(text, [consumer, ms]);
      const parked = row && toParked(row);
      return parked?.asked && { ...parked, asked: parked.asked };
    },
    letGo: async ({ consumer, service, key }: ParkedName) => {
      await run(`update ${table} set taken_until = null where ${named}`, [consumer, service, key]);
    },
    free: async ({ consumer, service, key }: ParkedName, handled) =>
      (
        await run(`delete from ${table} where ${named} and last_place <= $4::bigint returning 1`, [
          consumer,
          service,
          key,
          handled,
        ])
      ).length === 1,
  };
}

function toParked({ first, last, asked, ...row }: Row): ParkedKey {
  return { ...row, first: BigInt(first), last: BigInt(last), ...(asked === null ? {} : { asked }) };
}
