import type { ClientBase } from 'pg';

/** A table's columns with their types, as text: equal where rows of the one fit into the other. */
export async function columnsOf(client: ClientBase, table: string): Promise<string> {
  const { rows } = await client.query<{ columns: string | null }>(
    `select string_agg(attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull, ', ' order by attnum) as columns
      from pg_attribute where attrelid = to_regclass($1) and attnum > 0 and not attisdropped`,
    [table],
  );
  return rows[0]?.columns ?? '';
}
