import type { Append, Appended } from '../../../port/append.ts';
import type { EventStoreError } from '../../../port/event-store-error.ts';

/** A call that waits for its group: one append, or several that are written all or none and make a group of their own. */
export interface PendingAppend {
  readonly appends: readonly Append[];
  readonly together: boolean;
  /** UTF-16 units of what it carries. */
  readonly size: number;
  /** Until when it may wait to be sent, by `performance.now()`. */
  readonly until?: number;
  readonly resolve: (answers: readonly Appended[]) => void;
  readonly reject: (error: EventStoreError) => void;
}
