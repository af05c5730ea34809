import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Range } from '../filling/range.ts';

interface RangeRow {
  readonly n: number;
  readonly after_tenant: string | null;
  readonly after_stream: string | null;
  readonly up_to_tenant: string | null;
  readonly up_to_stream: string | null;
  readonly size: string;
}

/**
 * Takes a range that nobody works on, until the transaction ends: killed, a worker leaves it to the next one.
 * @returns `done` when all are done, `held` when others work on what is left
 */
export async function takeRange(client: ClientBase, beside: string, view: string): Promise<Range | 'done' | 'held'> {
  const table = `${pg.escapeIdentifier(beside)}.rebuild_ranges`;
  const { rows } = await client.query<RangeRow>(
    `select n, after_tenant, after_stream, up_to_tenant, up_to_stream, size from ${table}
      where view = $1 and done_at is null order by n limit 1 for update skip locked`,
    [view],
  );
  const [row] = rows;
  if (row !== undefined) {
    return {
      n: row.n,
      after: streamOf(row.after_tenant, row.after_stream),
      upTo: streamOf(row.up_to_tenant, row.up_to_stream),
      size: Number(row.size),
    };
  }
  const { rowCount } = await client.query(`select from ${table} where view = $1 and done_at is null limit 1`, [view]);
  return rowCount === 0 ? 'done' : 'held';
}

export async function finishRange(client: ClientBase, beside: string, view: string, n: number, events: number): Promise<void> {
  await client.query(
    `update ${pg.escapeIdentifier(beside)}.rebuild_ranges set events = $3, done_at = clock_timestamp() where view = $1 and n = $2`,
    [view, n, events],
  );
}

/** Events of the ranges in all, and of those that are done: of the log, and those that the view took. */
export async function rangesDone(client: ClientBase, beside: string, view: string) {
  const { rows } = await client.query<{ total: string; done: string; events: string }>(
    `select coalesce(sum(size), 0) as total, coalesce(sum(size) filter (where done_at is not null), 0) as done,
        coalesce(sum(events), 0) as events from ${pg.escapeIdentifier(beside)}.rebuild_ranges where view = $1`,
    [view],
  );
  return { total: Number(rows[0]?.total ?? 0), done: Number(rows[0]?.done ?? 0), events: Number(rows[0]?.events ?? 0) };
}

function streamOf(tenant: string | null, stream: string | null): Range['after'] {
  return tenant === null || stream === null ? null : { tenant, stream };
}
