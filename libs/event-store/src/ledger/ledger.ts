import type { Position } from '../port/position.ts';
import type { LedgerRow } from './ledger-row.ts';

/** The Merkle tree of a log as it is kept, on one connection or in one transaction. Rows are added at its end and never change. */
export interface Ledger {
  /** The number of leaves, and the position of the last; 0n in an empty tree. */
  head(): Promise<LedgerHead>;
  /** The rows of these leaves, in no particular order, without those that are not there. */
  rows(leaves: readonly number[]): Promise<readonly LedgerRow[]>;
  /** The rows from one leaf up to but not including another, in order. */
  range(begin: number, end: number): Promise<readonly LedgerRow[]>;
  add(rows: readonly LedgerRow[]): Promise<void>;
}

export interface LedgerHead {
  readonly size: number;
  readonly position: Position;
}
