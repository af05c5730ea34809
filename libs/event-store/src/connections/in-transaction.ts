import type { ClientBase } from 'pg';

type Begin = 'begin' | 'begin read only' | 'begin isolation level repeatable read, read only';

/** Does work in a transaction of the connection; it commits when the work resolves. */
export async function inTransaction<Result>(
  client: ClientBase,
  work: () => Promise<Result>,
  begin: Begin = 'begin',
): Promise<Result> {
  await client.query(begin);
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    // On a broken connection there is nothing to roll back, and its own error is what tells.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}
