import type { Position } from '../port/position.ts';
import { compare } from './swapping/compare.ts';
import { fillTable } from './filling/fill-table.ts';
import { Meter } from './meter.ts';
import type { Rebuilding } from './rebuilding.ts';
import { approach } from './swapping/approach.ts';
import { inTransaction } from '../connections/in-transaction.ts';
import { swap } from './swapping/swap.ts';
import { finishTable } from './tables/new-table.ts';
import { forgetWork, noteWork } from './tables/work.ts';
import { workToDo } from './tables/work-to-do.ts';

export interface RebuildReport {
  readonly name: string;
  readonly version: number;
  /** Where the view stood at the swap. */
  readonly position: Position;
  /** Events read, those of an interrupted run that this one went on from among them. */
  readonly events: number;
  readonly rows: number;
  /** Of all rows, where both tables stood at one position a moment before the swap. */
  readonly digestBefore: string;
  readonly digestAfter: string;
  readonly equal: boolean;
  /** False where the serving table stood elsewhere, since its projection was far behind or had not begun. */
  readonly compared: boolean;
  readonly ms: number;
}

/** Rebuilds one view and swaps it. What was done stays noted, so that the same again goes on. */
export async function rebuildView(rebuilding: Rebuilding): Promise<RebuildReport> {
  const { admin, beside, view, signal } = rebuilding;
  const started = performance.now();
  const meter = new Meter(view.name, rebuilding.onProgress);
  const work = await workToDo(rebuilding);
  const filled = work.finished ? 0 : await fillTable(rebuilding, work.target, meter);
  const note = (position: Position) => noteWork(admin, beside, view.name, { position, finished: true });
  if (!work.finished) {
    meter.phase('indexing');
    signal?.throwIfAborted();
    await inTransaction(admin, async () => {
      await finishTable(rebuilding);
      await note(work.position);
    });
  }
  meter.phase('catching-up');
  const near = await approach(rebuilding, work.position, note);
  meter.phase('comparing');
  const compared = await compare(rebuilding, near.position, note);
  const nearer = await approach(rebuilding, compared.position, note);
  meter.phase('swapping');
  const swapped = await swap(rebuilding, nearer.position, { after: () => forgetWork(admin, beside, view.name) });
  const { name, version } = view;
  const events = filled + near.events + compared.events + nearer.events + swapped.events;
  const ms = Math.round(performance.now() - started);
  return { name, version, ...compared.report, position: swapped.position, events, ms };
}
