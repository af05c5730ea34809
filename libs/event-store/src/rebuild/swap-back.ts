import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Position } from '../port/position.ts';
import type { StreamView } from '../stream-views/stream-view.ts';
import { BackRefused } from './back-refused.ts';
import { leavingOut } from './leaving-out.ts';
import { allSkips } from './reading/all-skips.ts';
import type { RebuildOptions, Rebuilding } from './rebuilding.ts';
import { alone } from './swapping/alone.ts';
import { approach } from './swapping/approach.ts';
import { swap } from './swapping/swap.ts';
import { keptBefore, notePositionKept, schemaBefore } from './tables/kept-before.ts';
import { columnsOf } from './tables/columns-of.ts';
import { tableIn } from './tables/table-in.ts';

export interface BackReport {
  readonly name: string;
  readonly version: number;
  readonly position: Position;
  /** Events read to bring the old table to the position. */
  readonly events: number;
}

/**
 * Puts the table that served before the last swap of a view back into its place. It is first brought from where it stood to where the
 * view stands, so it is whole when it serves; the one that served until now is kept instead, so the same again swaps forth.
 * @throws BackRefused when none is kept, or the kept one is of another version or shape than this code's; RebuildRunning, RebuildStopped
 */
export async function swapBack(options: Omit<RebuildOptions, 'views'> & { readonly view: StreamView }): Promise<BackReport> {
  const { admin, schema, view } = options;
  return alone(admin, schema, async () => {
    const kept = await keptBefore(admin, schema, view.name);
    const serving = tableIn(schema, view.table);
    const aside = `${schema}_back`;
    if (kept === undefined) throw new BackRefused(view.name, 'no table from before is kept');
    if (kept.version !== view.version) {
      throw new BackRefused(
        view.name,
        `the table that is kept is of version ${String(kept.version)}; use that release's command`,
      );
    }
    if ((await columnsOf(admin, kept.table)) !== (await columnsOf(admin, serving))) {
      throw new BackRefused(view.name, 'the table that is kept has other columns than the one that serves; rebuild instead');
    }
    const rebuilding: Rebuilding = {
      ...options,
      view: leavingOut(view, await allSkips(options, view)),
      beside: schemaBefore(schema),
      serving,
      filled: kept.table,
    };
    const near = await approach(rebuilding, kept.position, (position) => notePositionKept(admin, schema, view.name, position));
    const swapped = await swap({ ...rebuilding, filled: tableIn(aside, view.table) }, near.position, {
      before: () => moveAside(admin, kept.table, aside),
      after: () => admin.query(`drop schema ${pg.escapeIdentifier(aside)}`),
    });
    const { name, version } = view;
    return { name, version, position: swapped.position, events: near.events + swapped.events };
  });
}

/** Two tables of one name pass each other through a schema that is there for the transaction only. */
async function moveAside(admin: ClientBase, table: string, aside: string): Promise<void> {
  const space = pg.escapeIdentifier(aside);
  await admin.query(`create schema ${space}`);
  await admin.query(`alter table ${table} set schema ${space}`);
}
