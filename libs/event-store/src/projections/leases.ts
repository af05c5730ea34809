import type { Position } from '../port/position.ts';
import type { CheckpointKey } from './checkpoint-key.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Lease } from './lease.ts';
import type { Effects } from './projection.ts';

/** Who asks for a lease, on what, and for how long, in milliseconds. */
export interface LeaseAsked {
  readonly of: CheckpointKey & { readonly effects?: Effects };
  /** Names the process, and no other. */
  readonly holder: string;
  readonly ms: number;
}

/** The checkpoints of projections and their leases, in the time of the database. */
export interface Leases<Tx> {
  /** All that ever began. */
  checkpoints(): Promise<readonly Checkpoint[]>;

  /** How far a projection has come; 0n when it has not begun. */
  position(key: CheckpointKey): Promise<Position>;

  /**
   * Takes the lease if nobody else holds it, and raises the epoch. The first lease of a version makes its checkpoint: at the start of
   * the log, or, where effects leave the service, exactly where the version before it stands, which never works again.
   * @returns undefined when somebody else holds it
   */
  take(asked: LeaseAsked): Promise<Lease | undefined>;

  /** Lets the lease last longer; waits while its own transaction moves the checkpoint. @returns false when somebody else took it */
  renew(lease: Lease): Promise<boolean>;

  /** Ends the lease before its time, and wakes those who wait for it. Somebody else's is left alone. */
  release(lease: Lease): Promise<void>;

  /**
   * Moves a checkpoint, renews the lease, and holds both until the transaction ends.
   * @throws EventStoreError fenced when it does not stand at `from`, or somebody else has taken the lease
   */
  move(tx: Tx, lease: Lease, from: Position, to: Position): Promise<void>;

  /** Puts a checkpoint elsewhere, by an operator's will. @throws EventStoreError fenced while somebody holds its lease */
  reset(key: CheckpointKey, to: Position): Promise<void>;

  /** Calls when a lease was released or an operator did something. Words may be lost, so look now and then. @returns ends the watching */
  watch(wake: () => void): () => Promise<void>;
}
