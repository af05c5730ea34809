import pg from 'pg';
import { rebuildView, type RebuildReport } from './rebuild-view.ts';
import { RebuildRunning } from './rebuild-running.ts';
import type { RebuildOptions } from './rebuilding.ts';

/**
 * Rebuilds views beside those that serve, each to the position where its checkpoint stands, and swaps each in one short transaction.
 * Safe while projections run in other processes, safe to interrupt and to repeat.
 * @returns a report per view; `equal` tells whether the rebuilt rows equal those that served, by digest at the same position
 * @throws RebuildRunning when another one works in the schema
 */
export async function rebuild(options: RebuildOptions): Promise<readonly RebuildReport[]> {
  const { admin, schema, views } = options;
  const beside = `${schema}_rebuild`;
  const lock = [`attune rebuild ${schema}`];
  const { rows } = await admin.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtext($1)) as taken', lock);
  if (rows[0]?.taken !== true) throw new RebuildRunning(schema);
  try {
    const reports: RebuildReport[] = [];
    for (const view of views) {
      await clear(options, beside);
      await admin.query(`create schema ${pg.escapeIdentifier(beside)}`);
      const [serving, filled] = [tableIn(schema, view.table), tableIn(beside, view.table)];
      reports.push(await rebuildView({ ...options, view, serving, filled }));
    }
    return reports;
  } finally {
    await clear(options, beside);
    await admin.query('select pg_advisory_unlock(hashtext($1))', lock);
  }
}

async function clear({ admin }: RebuildOptions, beside: string): Promise<void> {
  await admin.query(`drop schema if exists ${pg.escapeIdentifier(beside)} cascade`);
}

function tableIn(schema: string, table: string): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
}
