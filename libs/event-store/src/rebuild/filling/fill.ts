import { availableParallelism } from 'node:os';
import type { Filling } from './fill-range.ts';
import { type LaneOptions, runLanes } from './lane.ts';
import { runThread } from './run-thread.ts';

export interface FillOptions extends LaneOptions {
  /** Ranges that are worked on at once. */
  readonly workers: number;
  /** Where threads find the views; without it this thread folds for all workers. */
  readonly module: string | undefined;
  /** Threads take a while to begin: what is filled within so many milliseconds is filled sooner without. */
  readonly threadsAfterMs: number;
}

/** Fills the table with the rows of all streams as they were at the target. @throws RebuildStopped */
export async function fill(filling: Filling, options: FillOptions): Promise<void> {
  const { workers, module, threadsAfterMs } = options;
  const threads = module === undefined ? 1 : Math.min(workers, availableParallelism());
  const until = threads > 1 ? performance.now() + threadsAfterMs : Infinity;
  const done = threadsAfterMs > 0 || threads === 1 ? await runLanes(workers, filling, { ...options, until }) : false;
  if (!done && module !== undefined) await fillInThreads(filling, options, module, threads);
}

async function fillInThreads(
  { view, ...shared }: Filling,
  { workers, connection, signal, onFilled }: FillOptions,
  module: string,
  threads: number,
): Promise<void> {
  const failed = new AbortController();
  const either = signal === undefined ? failed.signal : AbortSignal.any([signal, failed.signal]);
  const running = Array.from({ length: threads }, (_none, n) => {
    const lanes = Math.floor((workers + n) / threads);
    const task = { filling: shared, connection, lanes, module, name: view.name, version: view.version };
    return runThread(task, either, onFilled).catch((error: unknown) => {
      failed.abort(error);
      throw error;
    });
  });
  await Promise.allSettled(running);
  await Promise.all(running);
}
