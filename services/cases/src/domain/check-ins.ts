import type { CaseEvent, CheckedIn } from '@attune/contracts';
import { compareInstants } from '@attune/kernel';
import type { Actor, Decider } from '@attune/kernel';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

/** How the client said they feel, once. */
export type NotedCheckIn = Omit<CheckedIn, 'type'> & Noted & { readonly by: Actor };

export const checkIns: Decider<readonly NotedCheckIn[], CaseEvent> = {
  initial: [],
  evolve: (state, event) =>
    event.type === 'CheckedIn' ? [...state, { ...event.data, by: event.actor, ...noted(event) }] : state,
};

/** Check-ins from the last to the first; of two at one moment, the one recorded last comes first. */
export function newestFirst(all: readonly NotedCheckIn[]): readonly NotedCheckIn[] {
  return all.toReversed().sort((one, other) => compareInstants(other.occurredAt, one.occurredAt));
}

/** The check-in that happened last; of two at one moment, the one recorded last. */
export function lastCheckIn(all: readonly NotedCheckIn[]): NotedCheckIn | undefined {
  return newestFirst(all)[0];
}
