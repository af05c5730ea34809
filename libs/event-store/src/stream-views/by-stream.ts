import type { StoredEvent } from '../port/stored-event.ts';
import type { StreamId } from '../port/stream-id.ts';

export interface EventsOfStream {
  readonly id: StreamId;
  readonly events: readonly StoredEvent[];
}

/** Sorts a page's events by stream, in order of each stream's first one. */
export function byStream(events: readonly StoredEvent[]): readonly EventsOfStream[] {
  const streams = Map.groupBy(events, ({ tenant, stream }) => `${tenant}\u0000${stream}`);
  return [...streams.values()].flatMap((own) => {
    const [first] = own;
    return first === undefined ? [] : [{ id: { tenant: first.tenant, stream: first.stream }, events: own }];
  });
}
