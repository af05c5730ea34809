import type { ClientBase } from 'pg';
import type { ColumnKind } from './column-text.ts';

export interface TableColumn {
  readonly name: string;
  readonly kind: ColumnKind;
}

/** A table's columns that take values, in its order. */
export async function tableColumns(client: ClientBase, table: string): Promise<readonly TableColumn[]> {
  const { rows } = await client.query<TableColumn>(
    `select a.attname as name,
        case when b.typname in ('json', 'jsonb') then 'json' when b.typcategory = 'A' then 'array' else 'plain' end as kind
      from pg_attribute a join pg_type t on t.oid = a.atttypid join pg_type b on b.oid = coalesce(nullif(t.typbasetype, 0), t.oid)
      where a.attrelid = $1::text::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
    [table],
  );
  return rows;
}
