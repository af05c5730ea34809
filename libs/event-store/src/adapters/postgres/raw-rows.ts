import type { ClientBase, CustomTypesConfig, Pool } from 'pg';

export type RawRow = readonly (string | null)[];

// A timestamp loses no microseconds, a bigint no digits.
const types: CustomTypesConfig = { getTypeParser: () => (value: string) => value };

/** Runs a statement and gives its rows as arrays, every value as PostgreSQL's text. With a name it is prepared once a connection. */
export async function rawRows(
  client: ClientBase | Pool,
  { name, text, values }: { readonly name?: string; readonly text: string; readonly values: readonly unknown[] },
): Promise<readonly RawRow[]> {
  const named = name === undefined ? {} : { name };
  const { rows } = await client.query<(string | null)[]>({ ...named, text, values: [...values], rowMode: 'array', types });
  return rows;
}
