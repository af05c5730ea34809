import type { EventStore } from '../port/event-store.ts';
import type { StoredEvent } from '../port/stored-event.ts';

/** Turns the log into a view, page by page. Its checkpoint is kept under name and version: a new version begins anew. */
export interface Projection<Tx> {
  readonly name: string;
  readonly version: number;
  readonly types: readonly string[] | 'all';
  /** Applies events in log order inside a transaction that commits with the checkpoint. May be called again with events whose transaction failed. */
  apply(events: readonly StoredEvent[], tx: Tx, log: EventStore): Promise<void>;
}
