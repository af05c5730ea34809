import type { ClientBase } from 'pg';
import pg from 'pg';
import type { Position } from '../../port/position.ts';
import { tableIn } from './table-in.ts';

/** The table that served before the last swap of a view. */
export interface KeptBefore {
  readonly version: number;
  /** Up to where its rows reach. */
  readonly position: Position;
  /** Its name, quoted. */
  readonly table: string;
}

/** The schema of the tables that served before the last swaps. */
export function schemaBefore(schema: string): string {
  return `${schema}_before`;
}

/** What is kept of a view, or undefined. */
export async function keptBefore(client: ClientBase, schema: string, view: string): Promise<KeptBefore | undefined> {
  const notes = tableIn(schemaBefore(schema), 'tables_kept');
  const { rows: there } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [notes]);
  if (there[0]?.there !== true) return undefined;
  const { rows } = await client.query<{ version: number; position: string; name: string }>(
    `select version, position, name from ${notes} where view = $1`,
    [view],
  );
  const [kept] = rows;
  if (kept === undefined) return undefined;
  return { version: kept.version, position: BigInt(kept.position), table: tableIn(schemaBefore(schema), kept.name) };
}

/** Notes how far the kept table has been brought. */
export async function notePositionKept(client: ClientBase, schema: string, view: string, position: Position): Promise<void> {
  const notes = tableIn(schemaBefore(schema), 'tables_kept');
  await client.query(`update ${notes} set position = $2 where view = $1`, [view, position.toString()]);
}

/** Drops what is kept of a view. @returns whether anything was */
export async function dropKept(client: ClientBase, schema: string, view: string): Promise<boolean> {
  const kept = await keptBefore(client, schema, view);
  if (kept === undefined) return false;
  await client.query(`drop table if exists ${kept.table}`);
  await client.query(`delete from ${tableIn(schemaBefore(schema), 'tables_kept')} where view = $1`, [view]);
  return true;
}

/** Keeps the serving table, in the place of the one kept before. */
export async function keep(
  client: ClientBase,
  schema: string,
  { name, version, table }: { readonly name: string; readonly version: number; readonly table: string },
  position: Position,
): Promise<void> {
  const space = pg.escapeIdentifier(schemaBefore(schema));
  await client.query(`create schema if not exists ${space}`);
  await client.query(`create table if not exists ${space}.tables_kept (
    view text primary key, name text not null, version int not null, position bigint not null)`);
  const kept = await keptBefore(client, schema, name);
  if (kept !== undefined) await client.query(`drop table if exists ${kept.table}`);
  await client.query(`drop table if exists ${tableIn(schemaBefore(schema), table)}`);
  await client.query(`alter table ${tableIn(schema, table)} set schema ${space}`);
  await client.query(
    `insert into ${space}.tables_kept (view, name, version, position) values ($1, $2, $3, $4)
      on conflict (view) do update set name = $2, version = $3, position = $4`,
    [name, table, version, position.toString()],
  );
}
