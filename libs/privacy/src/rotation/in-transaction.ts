import type { Pool, PoolClient } from 'pg';
import pg from 'pg';

/** Does some work in a transaction of its own, in which unqualified names mean the schema. */
export async function inTransaction<Result>(
  pool: Pool,
  schema: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  let broken = true;
  try {
    await client.query(`begin; set local search_path to ${pg.escapeIdentifier(schema)}, pg_temp`);
    const result = await work(client);
    await client.query('commit');
    broken = false;
    return result;
  } finally {
    client.release(broken); // a connection that failed half-way is closed, and its transaction with it
  }
}
