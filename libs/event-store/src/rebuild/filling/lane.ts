import { setTimeout as pause } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import pg from 'pg';
import { fillRange, type Filling } from './fill-range.ts';

/** Between two looks whether ranges that others hold are done, in milliseconds. */
const lookAgain = 50;

export interface Filled {
  readonly size: number;
  readonly events: number;
}

/** How lanes work. */
export interface LaneOptions {
  readonly connection: ClientConfig;
  readonly signal: AbortSignal | undefined;
  readonly onFilled: (filled: Filled) => void;
  /** When to begin no further range, by `performance.now()`. */
  readonly until?: number;
}

/** Fills range after range, over two connections of its own. @returns whether all are done: else its time was over */
async function runLane(
  filling: Filling,
  { connection, onFilled, until = Infinity }: LaneOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const [read, write] = [new pg.Client(connection), new pg.Client(connection)];
  // The query that meets a broken connection tells.
  for (const client of [read, write]) client.on('error', () => undefined);
  try {
    await Promise.all([read.connect(), write.connect()]);
    // A range is looked up by the index, and read as it lies: for each range the whole log would be read else, where it is short.
    await read.query('set enable_seqscan = off');
    // The swap's commit, which waits for the disk, takes all that came before with it; until then a range that is lost is filled again.
    await write.query('set synchronous_commit = off');
    for (;;) {
      signal.throwIfAborted();
      if (performance.now() > until) return false;
      const filled = await fillRange(filling, { read, write });
      if (filled === 'done') return true;
      if (filled === 'held') await pause(lookAgain);
      else onFilled(filled);
    }
  } finally {
    await Promise.all([read.end(), write.end()]);
  }
}

/**
 * Runs lanes side by side. The first that fails ends the others, each after its range, and its error is what is thrown.
 * @returns whether all ranges are done
 */
export async function runLanes(count: number, filling: Filling, options: LaneOptions): Promise<boolean> {
  const failed = new AbortController();
  const either = options.signal === undefined ? failed.signal : AbortSignal.any([options.signal, failed.signal]);
  const lanes = Array.from({ length: count }, () =>
    runLane(filling, options, either).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(lanes);
  return (await Promise.all(lanes)).every(Boolean);
}
