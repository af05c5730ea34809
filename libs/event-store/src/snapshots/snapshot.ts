import type { Position } from '../port/position.ts';
import type { Revision } from '../port/revision.ts';

/** The state of a stream after one of its events, as a fold of a certain version saw it. */
export interface Snapshot {
  /** The fold's version. */
  readonly version: number;
  /** The event that it holds the state after. */
  readonly revision: Revision;
  readonly position: Position;
  /** JSON text. */
  readonly state: string;
  /** Over all of the above, whose it is and of which fold. */
  readonly checksum: string;
}
