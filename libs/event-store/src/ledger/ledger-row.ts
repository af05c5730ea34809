import type { Position } from '../port/position.ts';

/** A leaf as the ledger keeps it, with every node that it completes: a node is written once, when its last leaf comes, and never again. */
export interface LedgerRow {
  /** The number of the leaf, from 0. */
  readonly leaf: number;
  /** Where the leaf's event stands in the log. */
  readonly position: Position;
  /** The hashes of the subtrees that end with the leaf, by level: its own first. */
  readonly nodes: readonly Buffer[];
}
