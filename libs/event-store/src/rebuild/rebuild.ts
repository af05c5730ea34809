import pg from 'pg';
import { rebuildView, type RebuildReport } from './rebuild-view.ts';
import { leavingOut } from './leaving-out.ts';
import { allSkips } from './reading/all-skips.ts';
import type { RebuildOptions } from './rebuilding.ts';
import { alone } from './swapping/alone.ts';
import { tableIn } from './tables/table-in.ts';

/**
 * Rebuilds views beside those that serve, each to the position where its checkpoint stands, and swaps each in one short transaction.
 * Safe while projections run in other processes, safe to interrupt and to repeat: what was done is noted in the schema `<schema>_rebuild`,
 * and the same again goes on from there. The tables that served are kept in `<schema>_before`, one generation of each.
 * @returns a report per view; `equal` tells whether the rebuilt rows equal those that served, by digest at the same position
 * @throws RebuildRunning when another one works in the schema; RebuildStopped at an event that a view cannot take
 */
export async function rebuild(options: RebuildOptions): Promise<readonly RebuildReport[]> {
  const { admin, schema, views } = options;
  const beside = `${schema}_rebuild`;
  return alone(admin, schema, async () => {
    const reports: RebuildReport[] = [];
    for (const whole of views) {
      const view = leavingOut(whole, await allSkips(options, whole));
      const [serving, filled] = [tableIn(schema, view.table), tableIn(beside, view.table)];
      reports.push(await rebuildView({ ...options, view, beside, serving, filled }));
    }
    await clear(options, beside);
    return reports;
  });
}

/** Takes the schema of the work away when none is left. */
async function clear({ admin }: RebuildOptions, beside: string): Promise<void> {
  const space = pg.escapeIdentifier(beside);
  const { rows } = await admin.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    `${space}.rebuild_work`,
  ]);
  if (rows[0]?.there !== true) return;
  const { rowCount } = await admin.query(`select from ${space}.rebuild_work limit 1`);
  if (rowCount === 0) await admin.query(`drop schema ${space} cascade`);
}
