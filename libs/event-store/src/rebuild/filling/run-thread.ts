import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { RebuildStopped } from '../rebuild-stopped.ts';
import type { Filled } from './lane.ts';
import type { ThreadNews, ThreadTask } from './thread-task.ts';

// Beside this file, in its own language: sources are read as they are, where they are.
const language = import.meta.url.slice(import.meta.url.lastIndexOf('.'));
const sources = language === '.ts' ? { execArgv: ['--conditions=@attune/source'] } : {};

/** Fills ranges in a thread of its own, until all are done. Aborted, it ends at once: what it held is rolled back. */
export async function runThread(task: ThreadTask, signal: AbortSignal, onFilled: (filled: Filled) => void): Promise<void> {
  const thread = new Worker(new URL(`./fill-thread${language}`, import.meta.url), { workerData: task, ...sources });
  let failure: Error | undefined;
  thread.on('message', (news: ThreadNews) => {
    if ('stopped' in news) failure = new RebuildStopped(news.stopped);
    else if ('error' in news) failure = failureOf(news);
    else onFilled(news);
  });
  const terminate = () => void thread.terminate();
  signal.addEventListener('abort', terminate, { once: true });
  try {
    await once(thread, 'exit');
  } finally {
    signal.removeEventListener('abort', terminate);
  }
  signal.throwIfAborted();
  if (failure !== undefined) throw failure;
}

/** An error loses its code on the way between threads. */
function failureOf({ error, code }: Extract<ThreadNews, { error: unknown }>): Error {
  return Object.assign(new Error('A thread of the rebuild failed.', { cause: error }), code === undefined ? {} : { code });
}
