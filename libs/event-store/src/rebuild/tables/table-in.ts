import pg from 'pg';

/** A table's name in a schema, quoted for SQL. */
export function tableIn(schema: string, table: string): string {
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`;
}
