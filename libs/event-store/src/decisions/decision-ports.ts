import type { EventStore } from '../port/event-store.ts';
import type { SnapshotStore } from '../snapshots/snapshot-store.ts';
import type { CommandContext } from './command-context.ts';
import type { ReferenceIds } from './now-of.ts';

/** What decisions need of the world. */
export interface DecisionPorts<Event = never> {
  /** With `appendMany`, commands that queue for one stream are recorded together. */
  readonly store: Pick<EventStore, 'read' | 'append'> & Partial<Pick<EventStore, 'appendMany' | 'can'>>;
  /** Where states of long streams are kept; without it every stream is folded from its first event. */
  readonly snapshots?: SnapshotStore;
  /** Business time, RFC 3339. */
  readonly clock: () => string;
  readonly referenceIds: ReferenceIds;
  /** Asked before events are appended, for what no single stream can know; refuses by throwing. */
  readonly reserve?: (id: string, events: readonly Event[], context: CommandContext) => Promise<void>;
}
