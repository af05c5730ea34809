import type { Position } from '../port/position.ts';

/** Where views and their checkpoints lie together, so that an effect and its checkpoint commit as one. */
export interface ViewStore<Tx> {
  /** Runs work in a transaction; it commits when the work resolves. */
  transaction<Result>(work: (tx: Tx) => Promise<Result>): Promise<Result>;

  /** How far a projection has come; 0n when it has not begun. */
  position(name: string, version: number): Promise<Position>;

  /**
   * Moves a checkpoint, and holds it until the transaction ends.
   * @throws EventStoreError fenced when it does not stand at `from`: somebody else moved it
   */
  move(tx: Tx, name: string, version: number, from: Position, to: Position): Promise<void>;
}
