import type { CheckpointKey } from './checkpoint-key.ts';
import type { Lease } from './lease.ts';
import type { ParkedEvent } from './parked-event.ts';
import type { Poison } from './poison.ts';

/** The operator's list of events at which projections stopped themselves. */
export interface ParkedEvents {
  /** Those that no process has passed since. */
  parked(): Promise<readonly ParkedEvent[]>;

  /** Notes a stop. @throws EventStoreError fenced when somebody else has taken the lease */
  park(lease: Lease, poison: Poison): Promise<ParkedEvent>;

  /** Has the event tried again, at once, by whichever process runs the projection. @returns false when nothing is parked there */
  askAgain(key: CheckpointKey): Promise<boolean>;
}
