import type { ClientBase } from 'pg';
import pg from 'pg';

export interface SchemaTable {
  readonly name: string;
  /** With its schema, quoted for SQL. */
  readonly quoted: string;
  /** Whether its rows are a tenant's each, and row-level security keeps them apart. */
  readonly apart: boolean;
}

/** The tables of a schema that belong to a service: all but the record of migrations, which is the owner's. */
export async function tablesOf(client: ClientBase, schema: string): Promise<readonly SchemaTable[]> {
  const { rows } = await client.query<{ name: string; apart: boolean }>(
    `select c.relname as name, c.relrowsecurity and exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'tenant' and not a.attisdropped) as apart
      from pg_class c
      where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and c.relname <> 'migrations' order by c.relname`,
    [pg.escapeIdentifier(schema)],
  );
  return rows.map((row) => ({ ...row, quoted: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(row.name)}` }));
}
