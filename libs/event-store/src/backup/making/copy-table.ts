import type { ClientBase } from 'pg';
import type { OnBackupProgress } from '../backup-progress.ts';
import type { KeptTable } from '../catalogue/kept-tables.ts';
import type { TableFile } from '../manifest/manifest.ts';
import { TableWriter } from './table-writer.ts';

export interface CopyTable {
  readonly client: ClientBase;
  readonly folder: string;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: OnBackupProgress | undefined;
}

/** Events by one COPY: short statements, since a long one holds back the vacuum of everybody. */
const pageOfPositions = 20_000n;

/** Copies a whole table as the transaction sees it. */
export function copyTable(options: CopyTable, table: KeptTable): Promise<TableFile> {
  return writing(options, table, async (writer) => {
    await writer.add(options.client);
    tell(options, table, writer, writer.rows);
  });
}

/** Copies a log's events in log order up to a position: what is there never changes, so this needs no transaction. */
export function copyEvents(options: CopyTable, table: KeptTable, head: bigint): Promise<TableFile> {
  return writing(options, table, async (writer) => {
    for (let after = 0n; after < head; after += pageOfPositions) {
      options.signal?.throwIfAborted();
      const upTo = after + pageOfPositions < head ? after + pageOfPositions : head;
      await writer.add(options.client, `where position > ${String(after)} and position <= ${String(upTo)} order by position`);
      tell(options, table, writer, Number(head));
    }
  });
}

async function writing(options: CopyTable, table: KeptTable, write: (writer: TableWriter) => Promise<void>): Promise<TableFile> {
  options.signal?.throwIfAborted();
  const writer = await TableWriter.open(options.folder, table);
  try {
    await write(writer);
    return await writer.end();
  } catch (error) {
    await writer.giveUp();
    throw error;
  }
}

function tell({ onProgress }: CopyTable, { schema, table }: KeptTable, { rows }: TableWriter, total: number): void {
  onProgress?.({ phase: 'copying', what: `${schema}.${table}`, done: rows, total });
}
