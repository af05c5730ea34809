import { Client, type QueryResult } from 'pg';

/** Says one statement to the server. */
export type Sql = (statement: string) => Promise<QueryResult<Record<string, unknown>>>;

/** Does some work over a connection of its own, and closes it. */
export async function onServer(url: string, work: (sql: Sql) => Promise<unknown>): Promise<void> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // the server may end the session between two statements; the next one tells
  await client.connect();
  try {
    await work((statement) => client.query<Record<string, unknown>>(statement));
  } finally {
    await client.end();
  }
}
