import { memoryEventStore } from '@attune/event-store';
import type { Append, EventStore, StoredEvent, StreamId } from '@attune/event-store';

/** What decisions use of a store. */
type DecisionStore = Pick<EventStore, 'read' | 'append'>;

/** A store that begins each stream with what the real one holds and keeps what is added to itself: nothing is recorded. */
export function rehearsalStore(real: DecisionStore): DecisionStore {
  const rehearsed = memoryEventStore();
  const begun = new Map<string, Promise<void>>();
  const begin = (stream: StreamId) => {
    const key = JSON.stringify([stream.tenant, stream.stream]);
    const started = begun.get(key) ?? copy(stream, real, rehearsed);
    begun.set(key, started);
    return started;
  };
  return {
    append: async (append) => {
      await begin(append);
      return rehearsed.append(append);
    },
    read: async function* (stream, options) {
      await begin(stream);
      yield* rehearsed.read(stream, options);
    },
  };
}

/** Copies a stream, command by command, so that what was recorded before is recognised. */
async function copy({ tenant, stream }: StreamId, from: DecisionStore, to: DecisionStore): Promise<void> {
  const events: StoredEvent[] = [];
  for await (const event of from.read({ tenant, stream })) events.push(event);
  for (const [id, own] of Map.groupBy(events, ({ commandId }) => commandId)) {
    const append: Append = { tenant, stream, expected: 'any', command: { id, fingerprint: id }, events: own.map(asNew) };
    await to.append(append);
  }
}

function asNew(event: StoredEvent): Append['events'][number] {
  const {
    tenant: _tenant,
    stream: _stream,
    revision: _revision,
    position: _position,
    recordedAt: _recordedAt,
    commandId: _command,
    ...own
  } = event;
  return own;
}
