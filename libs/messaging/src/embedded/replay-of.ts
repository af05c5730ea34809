import type { EventStore } from '@attune/event-store';
import type { Replay } from '../parking/replay.ts';
import { tenantOf } from '../port/message-key.ts';
import { messageOf } from './message-of.ts';

/** Reads a parked key's messages again from the log that they lie in. */
export function replayOf(logs: Readonly<Record<string, EventStore>>): Replay {
  return async function* ({ service, key }, from, to) {
    const store = logs[service];
    if (store === undefined) return;
    for await (const { events } of store.readAll({ tenant: tenantOf(key), after: from - 1n, upTo: to })) {
      for (const event of events) {
        const message = messageOf(service, event);
        if (message.key === key) yield message;
      }
    }
  };
}
