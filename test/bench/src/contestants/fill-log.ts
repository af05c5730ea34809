import pg from 'pg';
import { aFact } from './fact.ts';
import { tenant } from './our-appends.ts';
import { schema } from './our-schema.ts';

/** Fills an empty log of ours with events, laid out as appends of one event each would have: faster than appending, and for the same rows. */
export async function fillLog(url: string, events: number, streams: number): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    const body = JSON.stringify({ ...aFact(1), debtId: 'DEBT', amount: { cents: 'CENTS', currency: 'EUR' } });
    await admin.query(`create temporary table filling as
      select n as position, gen_random_uuid() as command, 'case-' || (n % ${String(streams)}) as stream, n / ${String(streams)} + 1 as revision
      from generate_series(0, ${String(events - 1)}) n`);
    await admin.query(
      `insert into ${schema}.events (position, recorded_at, command_id, ordinal, revision, version, tenant, stream, type, occurred_at,
        origin, actor_kind, actor_id, correlation_id, client_id, case_id, body)
      select position + 1, '2026-01-01T00:00:00Z'::timestamptz + position * interval '1 ms', command, 0, revision, 1, $1, stream, 'DebtNoted',
        '2026-11-25T12:00:00.000Z', 'live', 'adviser', 'adviser-7', '6f1c7a52-5d0b-4d6c-9d3c-0d4f7f1f2a11', 'client-0007', 'case-0007',
        replace(replace($2, 'DEBT', 'debt-' || position), '"CENTS"', (100 + position % 90000)::text)
      from filling order by position`,
      [tenant, body],
    );
    await admin.query(
      `insert into ${schema}.commands (command_id, position, recorded_at, revision, events, tenant, stream, fingerprint)
      select command, position + 1, '2026-01-01T00:00:00Z'::timestamptz + position * interval '1 ms', revision, 1, $1, stream, $2
      from filling order by position`,
      [tenant, 'b9f7c1d2'.repeat(8)],
    );
    await admin.query(`vacuum (analyze) ${schema}.events`);
    await admin.query(`vacuum (analyze) ${schema}.commands`);
    await admin.query('checkpoint');
  } finally {
    await admin.end();
  }
}
