import type { ClientBase } from 'pg';
import pg from 'pg';

export interface Digest {
  readonly rows: number;
  readonly digest: string;
}

/** A table's rows and the digest of all of them in the order of a key: MD5 over each row's own, which is there to find differences, not forgers. */
export async function digestOf(client: ClientBase, table: string, key: readonly string[]): Promise<Digest> {
  const order = key.map((column) => `t.${pg.escapeIdentifier(column)}`).join(', ');
  const { rows } = await client.query<{ rows: string; digest: string }>(
    `select count(*) as rows, md5(coalesce(string_agg(md5(t::text), '' order by ${order}), '')) as digest from ${table} t`,
  );
  return { rows: Number(rows[0]?.rows ?? 0), digest: rows[0]?.digest ?? '' };
}
