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
  readonly changeBody: ChangeBody | undefined;
  readonly onProgress: OnBackupProgress | undefined;
  readonly signal: AbortSignal | undefined;
}

/** Copies a file into its table. @throws BackupRefused `Damaged` when it does not come to as many rows as the manifest says */
export async function copyIn({ client, folder, changeBody, onProgress, signal }: CopyIn, file: TableFile): Promise<void> {
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
  const table = client.query(from(`copy ${quoted(file)} (${columns}) from stdin`));
  const through = changeBody !== undefined && file.table === 'events' ? [withBodies(file.columns, changeBody)] : [];
  await pipeline([source, counted, ...through, table], signal === undefined ? {} : { signal });
  if (table.rowCount !== file.rows) throw new BackupRefused('Damaged', `${file.path} has not as many rows as the manifest says.`);
}
