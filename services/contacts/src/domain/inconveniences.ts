import type { ContactEvent, InconvenienceTold } from '@attune/contracts';
import { compareInstants } from '@attune/kernel';
import type { Decider } from '@attune/kernel';

/** When or where contact would come at a bad moment. */
export type Inconvenience = Omit<InconvenienceTold, 'type'>;

export const inconveniences: Decider<readonly Inconvenience[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => (event.type === 'InconvenienceTold' ? [...state, event.data] : state),
};

/** Those that are not over at a moment. */
export function stillAhead(state: readonly Inconvenience[], at: string): readonly Inconvenience[] {
  return state.filter(({ during }) => during === undefined || compareInstants(at, during.to) < 0);
}
