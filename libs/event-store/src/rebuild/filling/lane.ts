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

/** Fills range after range, over two connections of its own, until all are done. */
export async function runLane(
  filling: Filling,
  connection: ClientConfig,
  signal: AbortSignal,
  onFilled: (filled: Filled) => void,
): Promise<void> {
  const [read, write] = [new pg.Client(connection), new pg.Client(connection)];
  // The query that meets a broken connection tells.
  for (const client of [read, write]) client.on('error', () => undefined);
  try {
    await Promise.all([read.connect(), write.connect()]);
    // A range is looked up by the index, and read as it lies: for each range the whole log would be read else, where it is short.
    await read.query('set enable_seqscan = off');
    for (;;) {
      signal.throwIfAborted();
      const filled = await fillRange(filling, { read, write });
      if (filled === 'done') return;
      if (filled === 'held') await pause(lookAgain);
      else onFilled(filled);
    }
  } finally {
    await Promise.all([read.end(), write.end()]);
  }
}

/** Runs lanes side by side. The first that fails ends the others, each after its range, and its error is what is thrown. */
export async function runLanes(
  count: number,
  filling: Filling,
  connection: ClientConfig,
  signal: AbortSignal | undefined,
  onFilled: (filled: Filled) => void,
): Promise<void> {
  const failed = new AbortController();
  const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const lanes = Array.from({ length: count }, () =>
    runLane(filling, connection, either, onFilled).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    }),
  );
  await Promise.allSettled(lanes);
  await Promise.all(lanes);
}
