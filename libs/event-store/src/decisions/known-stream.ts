import { foldFurther } from '@attune/kernel';
import type { Decider, Recorded } from '@attune/kernel';
import type { Revision } from '../port/revision.ts';

/** What is known of a stream: its state, and the events that this was folded from, all of them or those after a snapshot. */
export interface KnownStream<State, Event extends { readonly type: string }> {
  readonly revision: Revision;
  readonly state: State;
  readonly events: readonly Recorded<Event>[];
  /** The revision of the snapshot that is kept of it; 0 when there is none worth keeping, infinite when newer code keeps it. */
  readonly kept: Revision;
}

/** What is known after more events; undefined when they reach back to events that are not at hand. */
export function knownAfter<State, Event extends { readonly type: string }>(
  decider: Decider<State, Event>,
  known: KnownStream<State, Event>,
  more: readonly Recorded<Event>[],
): KnownStream<State, Event> | undefined {
  if (!isWhole(known) && more.some(reachesBack)) return undefined;
  return {
    ...known,
    revision: known.revision + more.length,
    state: foldFurther(decider, known.state, known.events, more),
    events: [...known.events, ...more],
  };
}

export function isWhole({ revision, events }: { readonly revision: Revision; readonly events: readonly unknown[] }): boolean {
  return events.length === revision;
}

/** A correction takes back an event that came before it, perhaps long before. */
export function reachesBack({ type }: { readonly type: string }): boolean {
  return type === 'Corrected';
}
