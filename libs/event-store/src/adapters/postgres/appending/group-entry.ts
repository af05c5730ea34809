import type { Append } from '../../../port/append.ts';
import type { PendingAppend } from './pending-append.ts';

/** An append in its group. */
export interface GroupEntry {
  readonly pending: PendingAppend;
  readonly append: Append;
  /** Events that predecessors in the group add to the same stream. */
  readonly offset: number;
  /** Cannot hold once its predecessors are written, or repeats a command of the group: looked up, never written. */
  readonly rival: false | 'stale' | 'repeated';
}
