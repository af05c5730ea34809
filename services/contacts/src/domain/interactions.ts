import type { ContactEvent, InteractionHeld } from '@attune/contracts';
import { compareInstants } from '@attune/kernel';
import type { Decider } from '@attune/kernel';

/** When the client and the team were in touch, and who noted it. */
export interface Interaction extends Omit<InteractionHeld, 'type'> {
  readonly at: string;
  readonly by: string;
}

export const interactions: Decider<readonly Interaction[], ContactEvent> = {
  initial: [],
  evolve: (state, event) =>
    event.type === 'InteractionHeld' ? [...state, { ...event.data, at: event.occurredAt, by: event.actor.id }] : state,
};

/** The newest first, by when it happened; of what happened at once, what was noted last. */
export function newestFirst(state: readonly Interaction[]): Interaction[] {
  return state.toReversed().sort((one, other) => compareInstants(other.at, one.at));
}
