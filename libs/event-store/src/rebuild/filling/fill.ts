import { availableParallelism } from 'node:os';
import type { ClientConfig } from 'pg';
import type { Filling } from './fill-range.ts';
import { type Filled, runLanes } from './lane.ts';
import { runThread } from './run-thread.ts';

export interface FillOptions {
  /** Ranges that are worked on at once. */
  readonly workers: number;
  /** Where threads find the views; without it this thread folds for all workers. */
  readonly module: string | undefined;
  readonly connection: ClientConfig;
  readonly signal: AbortSignal | undefined;
  readonly onFilled: (filled: Filled) => void;
}

/** Fills the table with the rows of all streams as they were at the target. @throws RebuildStopped */
export async function fill(filling: Filling, { workers, module, connection, signal, onFilled }: FillOptions): Promise<void> {
  const threads = module === undefined ? 1 : Math.min(workers, availableParallelism());
  if (module === undefined || threads === 1) {
    await runLanes(workers, filling, connection, signal, onFilled);
    return;
  }
  const { view, ...shared } = filling;
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
