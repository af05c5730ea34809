import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import type { StreamId } from '../port/stream-id.ts';
import { collect } from '../reading/collect.ts';

/** Events kept in memory between pages, over all streams. */
const maxKept = 8_000;

/**
 * Histories of streams as a projection needs them, page after page. What is stored never changes, so what was read once is only
 * added to; the streams used longest ago are let go first.
 */
export class StreamHistories {
  readonly #kept = new Map<string, readonly StoredEvent[]>();
  #count = 0;

  /** A stream's events up to a position, given those of them that the page at hand holds. */
  async upTo(
    log: Pick<EventStore, 'read'>,
    id: StreamId,
    position: Position,
    paged: readonly StoredEvent[],
  ): Promise<readonly StoredEvent[]> {
    const key = `${id.tenant}\u0000${id.stream}`;
    const kept = this.#kept.get(key) ?? [];
    const last = kept.at(-1)?.revision ?? 0;
    const fresh = paged.filter(({ revision }) => revision > last);
    const follows = fresh.every(({ revision }, index) => revision === last + 1 + index);
    const history = [...kept, ...(follows ? fresh : await collect(log.read(id, { from: last + 1, asOf: position })))];
    this.#keep(key, history, kept.length);
    return (history.at(-1)?.position ?? 0n) <= position ? history : history.filter((event) => event.position <= position);
  }

  #keep(key: string, history: readonly StoredEvent[], before: number): void {
    this.#kept.delete(key);
    this.#kept.set(key, history);
    this.#count += history.length - before;
    for (const [oldest, { length }] of this.#kept) {
      if (this.#count <= maxKept || oldest === key) break;
      this.#kept.delete(oldest);
      this.#count -= length;
    }
  }
}
