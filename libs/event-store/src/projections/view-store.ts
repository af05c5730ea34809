import type { Leases } from './leases.ts';
import type { ParkedEvents } from './parked-events.ts';

/** Where views and their checkpoints lie together, so that an effect and its checkpoint commit as one. */
export interface ViewStore<Tx> extends Leases<Tx>, ParkedEvents {
  /** Runs work in a transaction; it commits when the work resolves. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;
}
