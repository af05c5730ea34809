import type { ClientBase } from 'pg';

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
}

/**
 * Gives every table of a schema that has a column `tenant`, whatever it is for, a row of each tenant: so a table that somebody adds is
 * tried with the others. For the tables' owner.
 * @returns the tables' names
 */
export async function fillTenants(owner: ClientBase, schema: string, tenants: readonly string[]): Promise<readonly string[]> {
  const { rows } = await owner.query<Column>(
    `select c.relname as table, a.attname as column, format_type(a.atttypid, null) as type
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relnamespace = $1::regnamespace and c.relkind in ('r', 'p') and exists (
        select from pg_attribute t where t.attrelid = c.oid and t.attname = 'tenant' and not t.attisdropped)
      order by c.relname, a.attnum`,
    [schema],
  );
  const tables = Map.groupBy(rows, ({ table }) => table);
  let n = 0;
  for (const [table, columns] of tables) {
    for (const tenant of tenants) {
      n += 1;
      const values = columns.map(({ column, type }) => (column === 'tenant' ? tenant : something(type, n)));
      const names = columns.map(({ column }) => `"${column}"`).join(', ');
      const places = columns.map((_column, index) => `$${String(index + 1)}`).join(', ');
      await owner.query(`insert into ${schema}.${table} (${names}) values (${places})`, values);
    }
  }
  return [...tables.keys()];
}

/** A value of a type, another for each number. */
function something(type: string, n: number): string {
  if (type === 'uuid') return `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
  if (type === 'boolean') return 'false';
  if (type === 'bytea') return `\\x${String(n).padStart(64, '0')}`;
  if (type === 'json' || type === 'jsonb') return '[]';
  if (type.endsWith('[]')) return '{}';
  if (type.startsWith('timestamp')) return '2026-01-01T00:00:00Z';
  return String(n);
}
