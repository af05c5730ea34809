import { createHash } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { mkdir, open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';
import pg from 'pg';
import { to } from 'pg-copy-streams';
import { type KeptTable, quoted } from '../catalogue/kept-tables.ts';
import type { TableFile } from '../manifest/manifest.ts';

const newline = 0x0a;

/** One table's file, while it is written by one COPY or several. */
export class TableWriter {
  readonly #file: FileHandle;
  readonly #path: string;
  readonly #table: KeptTable;
  readonly #hash = createHash('sha256');
  #rows = 0;
  #bytes = 0;

  private constructor(file: FileHandle, path: string, table: KeptTable) {
    this.#file = file;
    this.#path = path;
    this.#table = table;
  }

  static async open(folder: string, table: KeptTable): Promise<TableWriter> {
    const path = `${table.schema}/${table.table}.copy`;
    await mkdir(dirname(join(folder, path)), { recursive: true, mode: 0o700 });
    return new TableWriter(await open(join(folder, path), 'wx', 0o600), path, table);
  }

  /** Rows written so far. */
  get rows(): number {
    return this.#rows;
  }

  /** Adds the table's rows; `which` follows on `from`. As fast as the disk takes them, and no faster. */
  async add(client: ClientBase, which = ''): Promise<void> {
    const columns = this.#table.columns.map((name) => pg.escapeIdentifier(name)).join(', ');
    const copy = client.query(to(`copy (select ${columns} from ${quoted(this.#table)} ${which}) to stdout`));
    for await (const chunk of copy as AsyncIterable<Buffer>) {
      this.#hash.update(chunk);
      for (let at = chunk.indexOf(newline); at >= 0; at = chunk.indexOf(newline, at + 1)) this.#rows += 1;
      this.#bytes += chunk.length;
      await this.#file.write(chunk);
    }
  }

  /** Gives what was written, once it is on the disk. */
  async end(): Promise<TableFile> {
    await this.#file.sync();
    await this.#file.close();
    const { schema, table, columns } = this.#table;
    const [path, rows, bytes, sha256] = [this.#path, this.#rows, this.#bytes, this.#hash.digest('hex')];
    return { path, schema, table, columns: [...columns], rows, bytes, sha256 };
  }

  async giveUp(): Promise<void> {
    await this.#file.close().catch(() => undefined);
  }
}
