import type { Position } from '../../port/position.ts';
import type { Rebuilding } from '../rebuilding.ts';
import { catchUp, pageOfCatchUp } from './catch-up.ts';
import { checkpointOf } from './checkpoint.ts';
import { inTransaction } from '../../connections/in-transaction.ts';

/** How near, in positions, the filled table must be before the swap, which holds the live projection up. */
const near = 1000n;

export interface Reached {
  readonly position: Position;
  readonly events: number;
}

/** Notes, in the transaction of a page, up to where the filled table reaches. */
export type NotePosition = (position: Position) => Promise<unknown>;

/** Brings the filled table to a position, page by page, each with its note. */
export async function advance(rebuilding: Rebuilding, from: Position, upTo: Position, note: NotePosition): Promise<Reached> {
  let [position, events] = [from, 0];
  while (position < upTo) {
    rebuilding.signal?.throwIfAborted();
    const next = upTo - position > pageOfCatchUp ? position + pageOfCatchUp : upTo;
    const after = position;
    events += await inTransaction(rebuilding.admin, async () => {
      const read = await catchUp(rebuilding, after, next);
      await note(next);
      return read;
    });
    position = next;
  }
  return { position, events };
}

/** Follows the live projection until the filled table is near. */
export async function approach(rebuilding: Rebuilding, from: Position, note: NotePosition): Promise<Reached> {
  let [position, events] = [from, 0];
  for (;;) {
    // What nobody projects yet is built to the end of the log.
    const live = (await checkpointOf(rebuilding)) ?? (await rebuilding.store.head({ allTenants: true })).position;
    if (live - position <= near) return { position, events };
    const reached = await advance(rebuilding, position, live, note);
    position = reached.position;
    events += reached.events;
  }
}
