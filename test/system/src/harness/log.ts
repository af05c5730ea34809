import pg from 'pg';
import type { System } from './system.ts';

/** How long the log of cases is, asked of the database itself: what is appended shows here, whatever the API says. */
export async function logLength({ running }: Pick<System, 'running'>): Promise<number> {
  const rows = await sql<{ count: string }>(running.owner, 'select count(*) from cases.events');
  return Number(rows[0]?.count ?? NaN);
}

/** Asks the database directly, as the owner of the tables. */
export async function sql<Row extends object>(
  owner: string,
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}
