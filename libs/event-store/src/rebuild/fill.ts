import type { Position } from '../port/position.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { collect } from '../reading/collect.ts';
import { byStream } from '../stream-views/by-stream.ts';
import { insertRows, replaceRows } from '../stream-views/replace-rows.ts';
import type { Rebuilding } from './rebuilding.ts';

/** Events held in memory at once. The log is read once for each share of this size, and each stream lies whole in one share. */
const shareSize = 100_000;

const streamsPerInsert = 500;

/** Fills the new table with the rows of all streams as they were at a position. @returns the events read */
export async function fill(rebuilding: Rebuilding, upTo: Position): Promise<number> {
  const { view, signal, onProgress } = rebuilding;
  const of = Math.max(1, Math.ceil(Number(upTo) / shareSize));
  let events = 0;
  for (let n = 0; n < of; n += 1) {
    const share: StoredEvent[] = [];
    const where = {
      allTenants: true,
      ...typesOf(rebuilding),
      partition: { of, n },
      upTo,
      pageSize: 1000 * Math.min(of, 20),
    } as const;
    for await (const page of rebuilding.store.readAll(where)) {
      signal?.throwIfAborted();
      share.push(...page.events);
      onProgress?.({ name: view.name, phase: 'filling', events: events + share.length, total: Number(upTo) });
    }
    await insertShare(rebuilding, share);
    events += share.length;
  }
  return events;
}

async function insertShare({ admin, view, filled, signal }: Rebuilding, share: readonly StoredEvent[]): Promise<void> {
  const streams = byStream(share);
  for (let start = 0; start < streams.length; start += streamsPerInsert) {
    signal?.throwIfAborted();
    const additions = streams.slice(start, start + streamsPerInsert).map(({ id, events }) => ({ id, rows: view.rows(events) }));
    await insertRows((text, values) => admin.query(text, values), filled, additions);
  }
}

/** Brings the new table from one position to another: the rows of each stream touched between are replaced. @returns the events read */
export async function catchUp(rebuilding: Rebuilding, after: Position, upTo: Position): Promise<number> {
  const { store, admin, view, filled, signal } = rebuilding;
  let events = 0;
  for await (const page of store.readAll({ allTenants: true, ...typesOf(rebuilding), after, upTo })) {
    signal?.throwIfAborted();
    const replacements = [];
    for (const { id } of byStream(page.events)) {
      const history = await collect(store.read(id, { asOf: upTo }));
      events += history.length;
      replacements.push({ id, rows: view.rows(history) });
    }
    await replaceRows((text, values) => admin.query(text, values), filled, replacements);
  }
  return events;
}

function typesOf({ view: { types } }: Rebuilding): { readonly types?: readonly string[] } {
  return types === 'all' ? {} : { types };
}
