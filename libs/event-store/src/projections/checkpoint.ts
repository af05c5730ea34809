import type { Position } from '../port/position.ts';
import type { CheckpointKey } from './checkpoint-key.ts';

/** How far a projection has come, and who works on it. */
export interface Checkpoint extends Required<CheckpointKey> {
  readonly position: Position;
  readonly epoch: bigint;
  /** Whose lease runs now. */
  readonly holder?: string;
}
