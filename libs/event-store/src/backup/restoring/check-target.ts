import type { ClientBase } from 'pg';
import { BackupRefused } from '../backup-refused.ts';
import { keptSchemas } from '../catalogue/kept-schemas.ts';
import { keptTables, quoted } from '../catalogue/kept-tables.ts';
import type { Manifest, TableFile } from '../manifest/manifest.ts';

/**
 * Sees whether this database is ready for a backup: its migrations, its tables and columns, and nothing in them.
 * Call it in the transaction of the restore: the tables are held, so that they stay empty.
 * @throws BackupRefused `OtherTables`, or `NotEmpty`
 */
export async function checkTarget(client: ClientBase, { schemas, files }: Manifest, merged: readonly string[]): Promise<void> {
  const here = await keptSchemas(client);
  for (const { name, migrations } of schemas) {
    const own = here.find((schema) => schema.name === name)?.migrations ?? [];
    const missing = migrations.find(
      ({ set, number, checksum }) => !own.some((one) => one.set === set && one.number === number && one.checksum === checksum),
    );
    if (missing === undefined) continue;
    throw new BackupRefused(
      'OtherTables',
      `The schema ${name} here has not had ${missing.set}/${missing.name}, which the backup's had. Run migrate first; if that is not enough, a newer Attune made the backup.`,
    );
  }
  for (const file of files) {
    await checkColumns(client, file);
    await client.query(`lock table ${quoted(file)} in share row exclusive mode`);
    if (!merged.includes(`${file.schema}.${file.table}`)) await checkEmpty(client, file);
  }
}

async function checkColumns(client: ClientBase, { schema, table, columns }: TableFile): Promise<void> {
  const there = (await keptTables(client, schema)).find((one) => one.table === table)?.columns;
  const gone = there === undefined ? 'which is not here' : columns.find((name) => !there.includes(name));
  if (gone === undefined) return;
  const what = there === undefined ? gone : `whose column ${gone} is not here`;
  throw new BackupRefused('OtherTables', `The backup holds the table ${schema}.${table}, ${what}.`);
}

async function checkEmpty(client: ClientBase, file: TableFile): Promise<void> {
  const { rowCount } = await client.query(`select from ${quoted(file)} limit 1`);
  if (rowCount === 0) return;
  const what = `${file.schema}.${file.table} has rows here already`;
  throw new BackupRefused('NotEmpty', `${what}; restore into a new database. Nothing was changed.`);
}
