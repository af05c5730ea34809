import type { Position } from '../../port/position.ts';

/** What can be wrong at a place of the log. */
export type LedgerFaultKind =
  /** The event is another than the one that the tree holds. */
  | 'event-differs'
  /** The tree holds an event that the log has no more. */
  | 'event-missing'
  /** An event stands before position 1, where no log of ours has one. */
  | 'before-the-first'
  /** Two events stand at one position. */
  | 'position-doubled'
  /** Events of one stream have not one revision after the other. */
  | 'revision-out-of-order'
  /** The event was recorded earlier than the one before it. */
  | 'time-falls'
  /** No command is on record that recorded the event at its place: it was put in beside the store, or the command was taken away. */
  | 'command-missing'
  /** A row of the tree is not there, though later rows are, or though its follower has come further. */
  | 'leaf-missing'
  /** The tree's own nodes do not follow from its leaves, or its row names another position. */
  | 'tree-differs';

/** The first place of the log that is not as it was, and all that is wrong there. */
export interface LedgerFault {
  readonly position: Position;
  readonly kinds: readonly LedgerFaultKind[];
}
