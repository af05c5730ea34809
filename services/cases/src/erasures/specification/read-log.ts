import type { EventStore, StoredEvent } from '@attune/event-store';

/** The whole log, as it is stored. */
export async function readLog(store: EventStore): Promise<readonly StoredEvent[]> {
  const events: StoredEvent[] = [];
  for await (const page of store.readAll({ allTenants: true })) events.push(...page.events);
  return events;
}
