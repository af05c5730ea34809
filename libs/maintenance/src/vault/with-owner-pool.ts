import pg from 'pg';

/** Does some work over a few connections of the tables' owner. */
export async function withOwnerPool<Result>(ownerUrl: string, work: (pool: pg.Pool) => Promise<Result>): Promise<Result> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 3 });
  pool.on('error', () => undefined); // the query that meets the broken connection tells
  try {
    return await work(pool);
  } finally {
    await pool.end();
  }
}
