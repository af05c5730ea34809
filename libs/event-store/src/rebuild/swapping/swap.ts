import { setTimeout as pause } from 'node:timers/promises';
import { failureCode } from '@attune/kernel';
import pg from 'pg';
import type { Position } from '../../port/position.ts';
import type { Rebuilding } from '../rebuilding.ts';
import { keep } from '../tables/kept-before.ts';
import { catchUp } from './catch-up.ts';
import { checkpointOf, setCheckpoint } from './checkpoint.ts';
import { inTransaction } from '../../connections/in-transaction.ts';

/** Readers that hold the serving table longer than the lock time-out make the swap try again, so that nobody queues behind it for long. */
const attempts = 40;
const lockNotAvailable = '55P03';

export interface Around {
  readonly before?: () => Promise<unknown>;
  readonly after: () => Promise<unknown>;
}

/**
 * Puts the filled table in the place of the serving one, which is kept: holds the checkpoint, applies what came meanwhile, renames.
 * Readers see the old rows or the new, never neither.
 * @param around what else belongs to the transaction, at its begin and at its end
 */
export async function swap(rebuilding: Rebuilding, from: Position, around: Around) {
  for (let attempt = 1; ; attempt += 1) {
    rebuilding.signal?.throwIfAborted();
    try {
      return await inTransaction(rebuilding.admin, () => swapOnce(rebuilding, from, around));
    } catch (error) {
      if (failureCode(error) !== lockNotAvailable || attempt === attempts) throw error;
      await pause(25 * Math.min(attempt, 20));
    }
  }
}

async function swapOnce(rebuilding: Rebuilding, from: Position, { before, after }: Around) {
  const { admin, schema, view, filled } = rebuilding;
  await admin.query(`set local lock_timeout = '500ms'`);
  await before?.();
  const live = await checkpointOf(rebuilding, true);
  const last = live ?? (await rebuilding.store.head({ allTenants: true })).position;
  const position = last > from ? last : from;
  const events = position > from ? await catchUp(rebuilding, from, position) : 0;
  await setCheckpoint(rebuilding, position);
  await keep(admin, schema, view, live ?? 0n);
  await admin.query(`alter table ${filled} set schema ${pg.escapeIdentifier(schema)}`);
  await after();
  return { position, events };
}
