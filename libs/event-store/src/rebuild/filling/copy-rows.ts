import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import type { ClientBase } from 'pg';
import pg from 'pg';
import { from } from 'pg-copy-streams';
import type { StreamRows } from '../../stream-views/replace-rows.ts';
import { columnText } from './column-text.ts';
import type { TableColumn } from './table-columns.ts';

/** Characters that go to the server at once. */
const chunkSize = 1 << 16;

/**
 * Writes rows of streams that have none yet, by one COPY. Columns that no row names take their default.
 * @returns the rows written
 */
export async function copyRows(
  client: ClientBase,
  table: string,
  columns: readonly TableColumn[],
  additions: readonly StreamRows[],
): Promise<number> {
  const named = new Set(['tenant', 'stream']);
  for (const { rows } of additions) for (const row of rows) for (const name of Object.keys(row)) named.add(name);
  const filled = columns.filter(({ name }) => named.delete(name));
  for (const name of named) throw new TypeError(`A row names the column ${name}, which its table does not have.`);
  const copy = client.query(from(`copy ${table} (${filled.map(({ name }) => pg.escapeIdentifier(name)).join(', ')}) from stdin`));
  const done = finished(copy);
  done.catch(() => undefined);
  for (const chunk of chunks(filled, additions)) {
    // A refusal ends the stream; `done` tells it.
    if (!copy.write(chunk) && !copy.destroyed) await Promise.race([once(copy, 'drain'), done]);
  }
  copy.end();
  await done;
  return copy.rowCount;
}

function* chunks(columns: readonly TableColumn[], additions: readonly StreamRows[]): Generator<string> {
  let chunk = '';
  for (const { id, rows } of additions) {
    for (const row of rows) {
      const values: Readonly<Record<string, unknown>> = { ...row, ...id };
      chunk += `${columns.map(({ name, kind }) => columnText(values[name], kind)).join('\t')}\n`;
      if (chunk.length > chunkSize) {
        yield chunk;
        chunk = '';
      }
    }
  }
  if (chunk !== '') yield chunk;
}
