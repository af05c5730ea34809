import type { EventStore } from '../port/event-store.ts';
import type { Projection } from '../projections/projection.ts';

/** A view of debts in two versions, each with a table of its own, and what can be done to it. */
export interface Rebuilds<Tx> {
  /** What keeps a version's table up to date. */
  projection(version: DebtsVersion): Projection<Tx>;
  /** Rebuilds a version in parts, as many at once as there are workers, and swaps it. */
  rebuild(store: EventStore, version: DebtsVersion, how: HowToRebuild): Promise<Rebuilt>;
  /** Puts what served before the last swap back. */
  back(store: EventStore, version: DebtsVersion): Promise<void>;
  /** What a reader sees now, in order of stream and line; `note` as it was written. */
  rows(version: DebtsVersion): Promise<readonly DebtRow[]>;
  /** Writes a word over the notes of all rows of version 1, which its projection would never do. */
  spoil(note: string): Promise<void>;
}

export type DebtsVersion = 1 | 2;

export interface HowToRebuild {
  readonly parts: number;
  readonly workers?: number;
}

export interface Rebuilt {
  readonly equal: boolean;
  readonly parts: number;
}

export interface DebtRow {
  readonly stream: string;
  readonly line: number;
  readonly amount: number;
  readonly note: string;
}
