import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Position } from '../../port/position.ts';
import type { Range } from '../filling/range.ts';

/** A rebuild under way, as the tables beside the filled one keep it, so that a repeated one goes on. */
export interface Work {
  /** Up to where the ranges are filled. */
  readonly target: Position;
  /** Up to where the filled table reaches, once all ranges are done. */
  readonly position: Position;
  /** Whether indexes and permissions are there. */
  readonly finished: boolean;
}

/** What must be the same for a rebuild to go on: else it begins anew. */
export interface WorkId {
  readonly view: string;
  readonly version: number;
  readonly code: string;
}

/** Makes schema and tables of the work where they are not there. */
export async function prepareWork(client: ClientBase, beside: string): Promise<void> {
  const space = pg.escapeIdentifier(beside);
  await client.query(`create schema if not exists ${space}`);
  await client.query(`create table if not exists ${space}.rebuild_work (
    view text primary key, version int not null, code text not null, target bigint not null, position bigint not null,
    finished boolean not null default false, started_at timestamptz not null default clock_timestamp())`);
  await client.query(`create table if not exists ${space}.rebuild_ranges (
    view text not null, n int not null, after_tenant text, after_stream text, up_to_tenant text, up_to_stream text,
    size bigint not null, events bigint, done_at timestamptz, primary key (view, n))`);
}

export async function workOf(client: ClientBase, beside: string, { view, version, code }: WorkId): Promise<Work | undefined> {
  const { rows } = await client.query<{ target: string; position: string; finished: boolean }>(
    `select target, position, finished from ${pg.escapeIdentifier(beside)}.rebuild_work where view = $1 and version = $2 and code = $3`,
    [view, version, code],
  );
  return rows[0] && { target: BigInt(rows[0].target), position: BigInt(rows[0].position), finished: rows[0].finished };
}

/** Notes a new rebuild and its ranges. */
export async function beginWork(
  client: ClientBase,
  beside: string,
  { view, version, code }: WorkId,
  { target, ranges }: { readonly target: Position; readonly ranges: readonly Range[] },
): Promise<Work> {
  const space = pg.escapeIdentifier(beside);
  await client.query(`insert into ${space}.rebuild_work (view, version, code, target, position) values ($1, $2, $3, $4, $4)`, [
    view,
    version,
    code,
    target.toString(),
  ]);
  await client.query(
    `insert into ${space}.rebuild_ranges (view, n, after_tenant, after_stream, up_to_tenant, up_to_stream, size)
      select $1, r.n, r.after ->> 'tenant', r.after ->> 'stream', r."upTo" ->> 'tenant', r."upTo" ->> 'stream', r.size
      from json_to_recordset($2::json) r (n int, after json, "upTo" json, size bigint)`,
    [view, JSON.stringify(ranges)],
  );
  return { target, position: target, finished: false };
}

/** Moves the filled table's position on, or notes that it has its indexes. */
export async function noteWork(client: ClientBase, beside: string, view: string, { position, finished }: Omit<Work, 'target'>) {
  await client.query(`update ${pg.escapeIdentifier(beside)}.rebuild_work set position = $2, finished = $3 where view = $1`, [
    view,
    position.toString(),
    finished,
  ]);
}

/** Forgets a view's work; its table goes elsewhere. */
export async function forgetWork(client: ClientBase, beside: string, view: string): Promise<void> {
  const space = pg.escapeIdentifier(beside);
  await client.query(`delete from ${space}.rebuild_work where view = $1`, [view]);
  await client.query(`delete from ${space}.rebuild_ranges where view = $1`, [view]);
}
