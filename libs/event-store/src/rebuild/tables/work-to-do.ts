import type { Position } from '../../port/position.ts';
import { planRanges } from '../filling/plan-ranges.ts';
import type { Rebuilding } from '../rebuilding.ts';
import { checkpointOf } from '../swapping/checkpoint.ts';
import { inTransaction } from '../../connections/in-transaction.ts';
import { createTable } from './new-table.ts';
import { tableIn } from './table-in.ts';
import { viewCode } from './view-code.ts';
import { beginWork, forgetWork, prepareWork, type Work, workOf } from './work.ts';

/** A range's events, about: some 50 MB in memory. Smaller ones make the server look at each page of the log more often. */
const usualRange = 50_000;

/** Positions that a live projection is behind the log by no more than in passing. */
const farBehind = 10_000n;

/** The work that an interrupted rebuild left, where it was of the same code and shape; else new work, with a new table. */
export async function workToDo(rebuilding: Rebuilding): Promise<Work> {
  const { store, admin, schema, beside, view, serving, filled, rangeSize = usualRange } = rebuilding;
  await prepareWork(admin, beside);
  const code = await viewCode(admin, view, serving, rebuilding.code);
  const id = { view: view.name, version: view.version, code };
  const left = await workOf(admin, beside, id);
  const head = (await store.head({ allTenants: true })).position;
  // A log that is shorter than what was filled is another one, restored from before.
  if (left !== undefined && left.position <= head) return left;
  // One that stands far behind, or that nobody has projected yet, is built to the end of the log, and its projection goes on from there.
  const live = await checkpointOf(rebuilding);
  const target: Position = live === undefined || head - live > farBehind ? head : live;
  const ranges = await planRanges(admin, tableIn(schema, 'events'), rangeSize, Number(target));
  return inTransaction(admin, async () => {
    await forgetWork(admin, beside, view.name);
    await admin.query(`drop table if exists ${filled}`);
    await createTable(rebuilding);
    return beginWork(admin, beside, id, { target, ranges });
  });
}
