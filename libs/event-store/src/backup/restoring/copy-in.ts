import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { OnBackupProgress } from '../backup-progress.ts';
import { BackupRefused } from '../backup-refused.ts';
import { quoted } from '../catalogue/kept-tables.ts';
import type { TableFile } from '../manifest/manifest.ts';
import type { ChangeBody } from './change-body.ts';
import { withBodies } from './with-bodies.ts';

export interface CopyIn {
  readonly client: ClientBase;
  readonly folder: string;
  readonly merged: readonly string[];
  readonly changeBody: ChangeBody | undefined;
  readonly onProgress: OnBackupProgress | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Copies a file into its table. @throws BackupRefused `Damaged` when it does not come to as many rows as the manifest says */
export async function copyIn(options: CopyIn, file: TableFile): Promise<void> {
  const { client, folder, merged, changeBody, onProgress, signal } = options;
  const isMerged = merged.includes(`${file.schema}.${file.table}`);
  const target = isMerged ? 'pg_temp.restored' : quoted(file);
  if (isMerged) await client.query(`create temporary table restored (like ${quoted(file)}) on commit drop`);
  const columns = file.columns.map((name) => pg.escapeIdentifier(name)).join(', ');
  const source = createReadStream(join(folder, file.path), { highWaterMark: 1 << 18 });
  let done = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, pass) {
      done += chunk.length;
      onProgress?.({ phase: 'restoring', what: `${file.schema}.${file.table}`, done, total: file.bytes });
      pass(undefined, chunk);
    },
  });
  const table = client.query(from(`copy ${target} (${columns}) from stdin`));
  const through = changeBody !== undefined && file.table === 'events' ? [withBodies(file.columns, changeBody)] : [];
  await pipeline([source, counted, ...through, table], signal === undefined ? {} : { signal });
  if (table.rowCount !== file.rows) throw new BackupRefused('Damaged', `${file.path} has not as many rows as the manifest says.`);
  if (isMerged) {
    const given = `insert into ${quoted(file)} (${columns}) overriding system value`;
    await client.query(`${given} select ${columns} from pg_temp.restored on conflict do nothing; drop table pg_temp.restored`);
  }
  await moveSequences(client, file);
}

/** COPY leaves the numbers behind that a column takes by itself. */
async function moveSequences(client: ClientBase, file: TableFile): Promise<void> {
  const { rows } = await client.query<{ column: string; sequence: string }>(
    `select a.attname as column, pg_get_serial_sequence($1, a.attname) as sequence from pg_attribute a
      where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and pg_get_serial_sequence($1, a.attname) is not null`,
    [quoted(file)],
  );
  for (const { column, sequence } of rows) {
    await client.query(`select setval($1::regclass, max(${pg.escapeIdentifier(column)})) from ${quoted(file)}`, [sequence]);
  }
}
