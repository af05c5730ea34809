import type { MemoryRows } from '../projections/memory-view-store.ts';
import type { Projection } from '../projections/projection.ts';
import { byStream } from './by-stream.ts';
import { StreamHistories } from './stream-histories.ts';
import type { StreamView } from './stream-view.ts';

/** A stream view's rows by stream, as a table in memory holds them. */
export type StreamRowsInMemory = ReadonlyMap<string, readonly object[]>;

/** The projection of a stream view whose table is a value among a memory view store's, under the table's name. */
export function memoryStreamView(view: StreamView): Projection<MemoryRows> {
  const histories = new StreamHistories();
  const { name, version, types, table } = view;
  return {
    name,
    version,
    types,
    apply: async (events, tx, log) => {
      const position = events.at(-1)?.position ?? 0n;
      const rows = new Map(rowsInMemory(tx, table));
      for (const { id, events: paged } of byStream(events)) {
        rows.set(streamKey(id), view.rows(await histories.upTo(log, id, position, paged)));
      }
      tx.set(table, rows);
    },
  };
}

/** A table's rows by stream; a key's text sorts as tenant, then stream. */
export function rowsInMemory(rows: ReadonlyMap<string, unknown>, table: string): StreamRowsInMemory {
  const found = rows.get(table);
  return found instanceof Map ? (found as StreamRowsInMemory) : new Map();
}

export function streamKey({ tenant, stream }: { readonly tenant: string; readonly stream: string }): string {
  return `${tenant}\u0000${stream}`;
}
