import type { Decider } from './decider.ts';
import type { Recorded } from './recorded.ts';
import { standing } from './standing.ts';

/** The state after a history: what was corrected does not count. */
export function fold<State, Event extends { readonly type: string }>(
  decider: Decider<State, Event>,
  history: readonly Recorded<Event>[],
): State {
  return standing(history).reduce(decider.evolve, decider.initial);
}
