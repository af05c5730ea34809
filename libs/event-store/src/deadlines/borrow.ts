import type { Pool, PoolClient } from 'pg';
import { within } from './within.ts';

/** A connection of a pool. One that comes after the time (in milliseconds) goes back at once. @throws DeadlinePassed */
export async function borrow(pool: Pool, ms: number): Promise<PoolClient> {
  const coming = pool.connect();
  try {
    return await within(ms, coming);
  } catch (error) {
    coming.then(
      (late) => {
        late.release();
      },
      () => undefined,
    );
    throw error;
  }
}
