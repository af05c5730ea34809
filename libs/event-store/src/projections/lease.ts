import type { Position } from '../port/position.ts';
import type { CheckpointKey } from './checkpoint-key.ts';

/** The right to work on a projection: for so long as its epoch is the checkpoint's, and renewed before its time is over. */
export interface Lease {
  readonly key: CheckpointKey;
  readonly holder: string;
  readonly epoch: bigint;
  /** Where the checkpoint stood when the lease was taken. */
  readonly position: Position;
  /** How long it lasts after it was taken, renewed or used, in milliseconds. */
  readonly ms: number;
}
