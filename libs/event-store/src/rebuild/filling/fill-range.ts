import { failureCode } from '@attune/kernel';
import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Position } from '../../port/position.ts';
import type { StreamView } from '../../stream-views/stream-view.ts';
import { readHistories } from '../reading/read-histories.ts';
import { ofTypes } from '../reading/of-types.ts';
import { readingOf, wholeEvents } from '../reading/line-reading.ts';
import { finishRange, takeRange } from '../tables/ranges-at-work.ts';
import { copyRows } from './copy-rows.ts';
import { inRange } from './range.ts';
import type { LeftOut } from '../left-out.ts';
import { refusedEvent } from './refused-event.ts';
import { idOf } from './rows-of-stream.ts';
import type { TableColumn } from './table-columns.ts';

/** What all lanes of a rebuild share. */
export interface Filling {
  readonly view: StreamView;
  readonly schema: string;
  readonly beside: string;
  /** The table to fill, quoted, and its columns. */
  readonly filled: string;
  readonly columns: readonly TableColumn[];
  readonly target: Position;
  /** The events that the view leaves out. */
  readonly leftOut: readonly LeftOut[];
}

/**
 * Takes a range and fills it: reads its streams' histories over one connection, folds them, and writes the rows over the other, in one
 * transaction with the note that the range is done. So each range is in the table once or not at all.
 * @throws RebuildStopped at an event that the view or its table cannot take
 */
export async function fillRange(
  { view, schema, beside, filled, columns, target }: Filling,
  { read, write }: { readonly read: ClientBase; readonly write: ClientBase },
): Promise<{ readonly size: number; readonly events: number } | 'done' | 'held'> {
  await write.query('begin');
  const range = await takeRange(write, beside, view.name);
  if (typeof range === 'string') {
    await write.query('rollback');
    return range;
  }
  const log = `${pg.escapeIdentifier(schema)}.events`;
  const condition = `${inRange(range)} and position <= ${target.toString()}${ofTypes(view)}`;
  const histories = await readHistories(read, log, condition, readingOf(view));
  try {
    await copyRows(
      write,
      filled,
      columns,
      histories.map((history) => ({ id: idOf(history), rows: view.rows(history) })),
    );
  } catch (error) {
    await write.query('rollback');
    // The connection's own failures are not the events'.
    const sqlState = failureCode(error);
    if (sqlState !== undefined && !/^2[23]/.test(sqlState)) throw error;
    throw (await refusedEvent(write, view, filled, await readHistories(read, log, condition, wholeEvents))) ?? error;
  }
  const events = histories.reduce((sum, { length }) => sum + length, 0);
  await finishRange(write, beside, view.name, range.n, events);
  await write.query('commit');
  return { size: range.size, events };
}
