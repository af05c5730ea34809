import type { StreamId } from '../port/stream-id.ts';
import type { Snapshot } from './snapshot.ts';

/** Where snapshots lie: one a stream and fold. Nothing that it gives is taken at its word. */
export interface SnapshotStore {
  latest(stream: StreamId, fold: string): Promise<Snapshot | undefined>;
  /** Keeps it in place of the one before, unless that is of a newer version of the fold. */
  keep(stream: StreamId, fold: string, snapshot: Snapshot): Promise<void>;
}
