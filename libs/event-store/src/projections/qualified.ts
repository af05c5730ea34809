import pg from 'pg';
import type { DataSource } from 'typeorm';

/** A table's name in the data source's schema, quoted for SQL. */
export function qualified({ options }: DataSource, table: string): string {
  const name = pg.escapeIdentifier(table);
  return 'schema' in options && typeof options.schema === 'string' ? `${pg.escapeIdentifier(options.schema)}.${name}` : name;
}
