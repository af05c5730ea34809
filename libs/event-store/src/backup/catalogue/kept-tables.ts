import type { ClientBase } from 'pg';
import pg from 'pg';

export interface KeptTable {
  readonly schema: string;
  readonly table: string;
  readonly columns: readonly string[];
}

/** A table by its name, quoted. */
export function quoted({ schema, table }: Pick<KeptTable, 'schema' | 'table'>): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
}

/** The tables of a schema with the columns that are written, those first that others refer to. What ran in it is the migrations' to say. */
export async function keptTables(client: ClientBase, schema: string): Promise<readonly KeptTable[]> {
  const { rows } = await client.query<{ table: string; columns: string[] }>(
    `with recursive tables as (
        select c.oid, c.relname from pg_class c
        where c.relnamespace = $1::text::regnamespace and c.relkind in ('r', 'p') and not c.relispartition and c.relname <> 'migrations'
      ), depths as (
        select oid, 0 as depth from tables
        union
        select f.conrelid, d.depth + 1 from depths d join pg_constraint f
          on f.confrelid = d.oid and f.contype = 'f' and f.conrelid <> f.confrelid where d.depth < 20
      )
      select t.relname as table,
        (select array_agg(a.attname::text order by a.attnum) from pg_attribute a
          where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns
      from tables t order by (select max(d.depth) from depths d where d.oid = t.oid), t.relname`,
    [pg.escapeIdentifier(schema)],
  );
  return rows.map(({ table, columns }) => ({ schema, table, columns }));
}
