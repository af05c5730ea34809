import { parentPort, workerData } from 'node:worker_threads';
import { failureCode } from '@attune/kernel';
import { leavingOut } from '../leaving-out.ts';
import { RebuildStopped } from '../rebuild-stopped.ts';
import { runLanes } from './lane.ts';
import type { ThreadNews, ThreadTask } from './thread-task.ts';
import { viewInModule } from './view-in-module.ts';

// The entry of a thread of its own: fills ranges beside other threads, until all are done.
const { filling, connection, lanes, module, name, version } = workerData as ThreadTask;
const say = (news: ThreadNews) => parentPort?.postMessage(news);
try {
  const view = leavingOut(await viewInModule(module, name, version), filling.leftOut);
  await runLanes(lanes, { ...filling, view }, { connection, signal: undefined, onFilled: say });
} catch (error) {
  say(error instanceof RebuildStopped ? { stopped: error.stopped } : { error, code: failureCode(error) });
}
