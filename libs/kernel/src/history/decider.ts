import type { Recorded } from './recorded.ts';

/** How a state comes from events. `evolve` is total: it never refuses an event, whatever came before it. */
export interface Decider<State, Event extends { readonly type: string }> {
  readonly initial: State;
  readonly evolve: (state: State, event: Recorded<Event>) => State;
}
