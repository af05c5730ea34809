import type { Decider } from '@attune/kernel';
import type { SnapshotPolicy } from '../snapshots/snapshot-policy.ts';
import type { EventCodec } from './event-codec.ts';

/** What decisions are about: a kind of stream, how its state comes from events, and whom its events are about. */
export interface Aggregate<State, Event extends { readonly type: string }> {
  /** What its streams' names begin with: `case` for `case-<id>`. */
  readonly kind: string;
  readonly decider: Decider<State, Event>;
  readonly codec: EventCodec<Event>;
  /** How states of long streams are kept, where that pays. */
  readonly snapshots?: SnapshotPolicy<State>;
  /** Whom the events of a stream are about, from the state after them. */
  readonly subject: (id: string, state: State) => { readonly clientId?: string; readonly caseId?: string };
}
