import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';

/** The files below a folder that hold a text, wherever in them: tables, indexes, the write-ahead log, whatever lies there. */
export function filesWith(folder: string, text: string): readonly string[] {
  const bytes = Buffer.from(text);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const path = join(folder, name);
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true && readFileSync(path).includes(bytes);
  });
}

/** The tables of a database with a row that holds a text in any of its columns. */
export async function tablesWith(owner: string, text: string): Promise<readonly string[]> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  try {
    const { rows: tables } = await client.query<{ name: string }>(
      `select format('%I.%I', table_schema, table_name) as name from information_schema.tables
        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    const found: string[] = [];
    for (const { name } of tables) {
      const { rowCount } = await client.query(`select from ${name} t where strpos(t::text, $1) > 0 limit 1`, [text]);
      if (rowCount !== 0) found.push(name);
    }
    return found;
  } finally {
    await client.end();
  }
}
