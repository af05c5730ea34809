import type { EventStore } from '../../port/event-store.ts';
import { MemoryLog } from './memory-log.ts';
import { MemoryStore } from './memory-store.ts';

/**
 * A store in memory, for tests: it passes the same conformance suite as the others.
 * @param options `log`: share one between stores as processes share a database; `clock`: machine time, the system's unless given
 */
export function memoryEventStore({
  log = new MemoryLog(),
  clock = () => new Date(),
}: { log?: MemoryLog; clock?: () => Date } = {}): EventStore {
  return new MemoryStore(log, clock);
}
