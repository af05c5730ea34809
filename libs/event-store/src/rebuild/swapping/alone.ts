import type { ClientBase } from 'pg';
import { RebuildRunning } from '../rebuild-running.ts';

/** Does work while no other rebuild works in the schema. @throws RebuildRunning when another one does */
export async function alone<Result>(admin: ClientBase, schema: string, work: () => Promise<Result>): Promise<Result> {
  const lock = [`attune rebuild ${schema}`];
  const { rows } = await admin.query<{ taken: boolean }>('select pg_try_advisory_lock(hashtext($1)) as taken', lock);
  if (rows[0]?.taken !== true) throw new RebuildRunning(schema);
  try {
    return await work();
  } finally {
    // With a broken connection the lock is gone, and the work's own error is what tells.
    await admin.query('select pg_advisory_unlock(hashtext($1))', lock).catch(() => undefined);
  }
}
