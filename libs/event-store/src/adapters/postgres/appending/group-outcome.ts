import type { Position } from '../../../port/position.ts';

/** What `append_group` answers. `head` is the log's before the group, `bases` are the streams' revisions before it. */
export interface GroupOutcome {
  readonly written: boolean;
  readonly head: Position;
  readonly recordedAt: string;
  readonly bases: readonly number[];
  readonly known: readonly boolean[];
}
