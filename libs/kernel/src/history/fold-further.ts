import type { Decider } from './decider.ts';
import { fold } from './fold.ts';
import type { Recorded } from './recorded.ts';

/** The state after more of a history than it was folded from: only what is new is folded, unless a correction reaches back. */
export function foldFurther<State, Event extends { readonly type: string }>(
  decider: Decider<State, Event>,
  state: State,
  history: readonly Recorded<Event>[],
  more: readonly Recorded<Event>[],
): State {
  return more.some(({ type }) => type === 'Corrected')
    ? fold(decider, [...history, ...more])
    : more.reduce(decider.evolve, state);
}
