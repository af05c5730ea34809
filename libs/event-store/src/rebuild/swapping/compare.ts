import type { Position } from '../../port/position.ts';
import type { Rebuilding } from '../rebuilding.ts';
import { advance, type NotePosition, type Reached } from './approach.ts';
import { checkpointSql } from './checkpoint.ts';
import { digestOf } from './digest.ts';

/**
 * Compares the filled table with the serving one at the same position. The serving one is looked at in one moment, while its projection
 * goes on; the filled one is then brought to the position of that moment.
 */
export async function compare(rebuilding: Rebuilding, from: Position, note: NotePosition) {
  const { admin, serving, filled } = rebuilding;
  const before = await digestOf(admin, serving, checkpointSql(rebuilding));
  const compared = before.position !== undefined && before.position >= from;
  const reached: Reached = await advance(rebuilding, from, before.position ?? from, note);
  const after = await digestOf(admin, filled, 'null');
  const report = {
    rows: after.rows,
    digestBefore: before.digest,
    digestAfter: after.digest,
    equal: before.digest === after.digest,
    compared,
  };
  return { ...reached, report };
}
