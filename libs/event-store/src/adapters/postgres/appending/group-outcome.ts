import type { Position } from '../../../port/position.ts';

/** What became of a group. `head` is the log's before the group, `bases` are the streams' revisions before it. */
export interface GroupOutcome {
  readonly written: boolean;
  readonly head: Position;
  readonly recordedAt: string;
  readonly bases: readonly number[];
  readonly known: readonly boolean[];
}

/** Reads the answer of `append_entries` and `append_entry`. */
export function outcomeOf(answer: string): GroupOutcome {
  const [written, head = '', recordedAt = '', bases = '', known = ''] = answer.split('|');
  return {
    written: written === 't',
    head: BigInt(head),
    recordedAt,
    bases: bases.split(',').map(Number),
    known: known.split(',').map((value) => value === 't'),
  };
}
