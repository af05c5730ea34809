import type { Position } from '../port/position.ts';
import { checkpointOf } from './checkpoint.ts';
import { catchUp, fill } from './fill.ts';
import { createTable, finishTable } from './new-table.ts';
import type { Rebuilding } from './rebuilding.ts';
import { swap } from './swap.ts';

export interface RebuildReport {
  readonly name: string;
  readonly version: number;
  /** Where the view stood at the swap. */
  readonly position: Position;
  readonly events: number;
  readonly rows: number;
  readonly digestBefore: string;
  readonly digestAfter: string;
  readonly equal: boolean;
  readonly ms: number;
}

/** How near, in positions, the new table must be before the swap, which holds the live projection up. */
const near = 1000n;

/** Rebuilds one view and swaps it. */
export async function rebuildView(rebuilding: Rebuilding): Promise<RebuildReport> {
  const { store, view, onProgress } = rebuilding;
  const started = performance.now();
  const report = (phase: 'indexing' | 'catching-up' | 'swapping') =>
    onProgress?.({ name: view.name, phase, events: 0, total: 0 });
  await createTable(rebuilding);
  // A view that nobody has projected yet is built to the end of the log, for its projection to go on from there.
  let position = (await checkpointOf(rebuilding)) ?? (await store.head({ allTenants: true })).position;
  let events = await fill(rebuilding, position);
  report('indexing');
  await finishTable(rebuilding);
  report('catching-up');
  for (let live = position; ; position = live) {
    live = (await checkpointOf(rebuilding)) ?? position;
    if (live - position <= near) break;
    events += await catchUp(rebuilding, position, live);
  }
  report('swapping');
  const swapped = await swap(rebuilding, position);
  const { name, version } = view;
  const ms = Math.round(performance.now() - started);
  return { name, version, ...swapped, events: events + swapped.events, ms };
}
