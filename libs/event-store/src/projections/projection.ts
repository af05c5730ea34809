import type { StoredEvent } from '../port/stored-event.ts';
import type { CheckpointKey } from './checkpoint-key.ts';
import type { ProjectionLog } from './projection-log.ts';

/**
 * Where a projection's effects go. `stay`: into rows beside its checkpoint; a new version begins anew, and a rebuild repeats them.
 * `leave`: out of the service, as a reaction's do; they are never repeated, so a new version goes on where the one before it stands.
 */
export type Effects = 'stay' | 'leave';

/** Turns the log into a view, page by page. Its checkpoint is kept under name, version and partition. */
export interface Projection<Tx> extends CheckpointKey {
  readonly types: readonly string[] | 'all';
  /** `stay` unless given. */
  readonly effects?: Effects;
  /** Applies events in log order inside a transaction that commits with the checkpoint. May be called again with events whose transaction failed. */
  apply(events: readonly StoredEvent[], tx: Tx, log: ProjectionLog): Promise<void>;
}
