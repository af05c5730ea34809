import pg from 'pg';
import type { StreamId } from '../port/stream-id.ts';
import { storable } from './storable.ts';

/** Runs a statement in the caller's transaction. */
export type RunSql = (text: string, values: unknown[]) => Promise<unknown>;

export interface StreamRows {
  readonly id: StreamId;
  readonly rows: readonly object[];
}

/** Puts new rows of some streams in the place of all their old ones: two statements, however many streams. */
export async function replaceRows(run: RunSql, table: string, replacements: readonly StreamRows[]): Promise<void> {
  await run(
    `delete from ${table} old using unnest($1::text[], $2::text[]) as touched (tenant, stream)
      where old.tenant = touched.tenant and old.stream = touched.stream`,
    [replacements.map(({ id }) => id.tenant), replacements.map(({ id }) => id.stream)],
  );
  await insertRows(run, table, replacements);
}

/** Writes rows of streams that have none yet. Columns that no row names take their default. */
export async function insertRows(run: RunSql, table: string, additions: readonly StreamRows[]): Promise<void> {
  const rows = additions.flatMap(({ id, rows }) => rows.map((row) => ({ ...row, ...id })));
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))].map((column) => pg.escapeIdentifier(column)).join(', ');
  await run(`insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`, [
    JSON.stringify(rows, storable),
  ]);
}
