import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Manifest } from '../manifest/manifest.ts';

export type KeptSchema = Manifest['schemas'][number];

/** The schemas of this database that migrations made, and which were applied in each. */
export async function keptSchemas(client: ClientBase): Promise<readonly KeptSchema[]> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname as name from pg_namespace n join pg_class c on c.relnamespace = n.oid
      where c.relname = 'migrations' and c.relkind = 'r'
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'checksum' and not a.attisdropped)
      order by 1`,
  );
  const schemas: KeptSchema[] = [];
  for (const { name } of rows) {
    const applied = await client.query<KeptSchema['migrations'][number]>(
      `select set, number, name, checksum from ${pg.escapeIdentifier(name)}.migrations order by set, number`,
    );
    schemas.push({ name, migrations: applied.rows });
  }
  return schemas;
}
