import pg from 'pg';
import type { Position } from '../port/position.ts';
import { checkpointOf, setCheckpoint } from './checkpoint.ts';
import { digestOf } from './digest.ts';
import { catchUp } from './fill.ts';
import type { Rebuilding } from './rebuilding.ts';

/** Readers that hold the serving table longer than the lock time-out make the swap try again, so that nobody queues behind it for long. */
const attempts = 20;

/**
 * Puts the filled table in the place of the serving one: holds the checkpoint, applies what came meanwhile, compares at that same
 * position, renames. Readers see the old rows or the new, never neither.
 */
export async function swap(rebuilding: Rebuilding, from: Position) {
  for (let attempt = 1; ; attempt += 1) {
    rebuilding.signal?.throwIfAborted();
    try {
      return await swapOnce(rebuilding, from);
    } catch (error) {
      await rebuilding.admin.query('rollback');
      const busy = error instanceof pg.DatabaseError && error.code === '55P03';
      if (!busy || attempt === attempts) throw error;
    }
  }
}

async function swapOnce(rebuilding: Rebuilding, from: Position) {
  const { admin, schema, view, serving, filled } = rebuilding;
  await admin.query('begin');
  await admin.query(`set local lock_timeout = '2s'`);
  const live = (await checkpointOf(rebuilding, true)) ?? 0n;
  const position = live > from ? live : from;
  const events = position > from ? await catchUp(rebuilding, from, position) : 0;
  await setCheckpoint(rebuilding, position);
  const before = await digestOf(admin, serving, view.key);
  const after = await digestOf(admin, filled, view.key);
  await admin.query(`drop table ${serving}`);
  await admin.query(`alter table ${filled} set schema ${pg.escapeIdentifier(schema)}`);
  await admin.query('commit');
  const equal = before.digest === after.digest;
  return { position, events, rows: after.rows, digestBefore: before.digest, digestAfter: after.digest, equal };
}
