import { isDeepStrictEqual } from 'node:util';
import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { MemoryRows, MemoryViewStore } from '../projections/memory-view-store.ts';
import { collect } from '../reading/collect.ts';
import { byStream } from '../stream-views/by-stream.ts';
import { rowsInMemory, type StreamRowsInMemory, streamKey } from '../stream-views/memory-stream-view.ts';
import type { StreamView } from '../stream-views/stream-view.ts';
import { BackRefused } from './back-refused.ts';

export interface RebuildInMemory {
  readonly store: EventStore;
  readonly views: MemoryViewStore;
  readonly view: StreamView;
}

type Rows = Map<string, readonly object[]>;

interface Kept {
  readonly rows: StreamRowsInMemory;
  readonly position: Position;
}

/** Rebuilds a stream view of a memory view store in parts, by the port alone, and swaps it; as `rebuild` does in PostgreSQL, for tests. */
export async function rebuildInMemory(what: RebuildInMemory, parts: number): Promise<{ readonly equal: boolean }> {
  const { store, views, view } = what;
  const target = (await views.position(view)) || (await store.head({ allTenants: true })).position;
  const rows: Rows = new Map();
  for (let n = 0; n < parts; n += 1) {
    const pages = await collect(store.readAll({ allTenants: true, upTo: target, partition: { of: parts, n } }));
    const share = pages.flatMap(({ events }) => events);
    for (const { id, events } of byStream(share)) rows.set(streamKey(id), view.rows(events));
  }
  const swapped = await views.transaction((tx) => exchange(what, tx, { rows, position: target }));
  // One that nobody has projected yet goes on from here.
  if (swapped.live === 0n) await views.reset(view, target);
  return swapped;
}

/** Puts the rows that served before the last swap back. @throws BackRefused when none are kept */
export async function swapBackInMemory(what: RebuildInMemory): Promise<void> {
  await what.views.transaction(async (tx) => {
    const kept = tx.get(keptKey(what.view)) as Kept | undefined;
    if (kept === undefined) throw new BackRefused(what.view.name, 'no table from before is kept');
    await exchange(what, tx, kept);
  });
}

/** In a transaction, so that nobody moves the checkpoint: brings rows to where the view stands, and keeps those that served. */
async function exchange({ store, views, view }: RebuildInMemory, tx: MemoryRows, { rows, position }: Kept) {
  const live = await views.position(view);
  const brought: Rows = new Map(rows);
  const pages = await collect(store.readAll({ allTenants: true, after: position, upTo: live }));
  for (const { id } of byStream(pages.flatMap(({ events }) => events))) {
    brought.set(streamKey(id), view.rows(await collect(store.read(id, { asOf: live }))));
  }
  const served = rowsInMemory(tx, view.table);
  tx.set(keptKey(view), { rows: served, position: live });
  tx.set(view.table, brought);
  return { live, equal: isDeepStrictEqual(withRows(served), withRows(brought)) };
}

/** Without streams that give no row, which the one may name and the other not. */
function withRows(rows: Kept['rows']) {
  return new Map([...rows].filter(([, own]) => own.length > 0));
}

function keptKey({ table }: StreamView): string {
  return `kept\u0000${table}`;
}
