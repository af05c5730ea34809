import type { BreathingSpaceEnd, BreathingSpaceStarted, CaseEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { changed } from './changed.ts';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

type Started = Omit<BreathingSpaceStarted, 'type'> & Noted;

/** A legal moratorium. It runs until its end is recorded; a last day that has passed is not an end by itself. */
export type BreathingSpace =
  | (Started & { readonly status: 'running' })
  | (Started & { readonly status: 'ended'; readonly endedOn: string; readonly why: BreathingSpaceEnd });

export const breathingSpaces: Decider<readonly BreathingSpace[], CaseEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type === 'BreathingSpaceStarted') return [...state, { status: 'running', ...event.data, ...noted(event) }];
    if (event.type !== 'BreathingSpaceEnded') return state;
    const { breathingSpaceId, endedOn, why } = event.data;
    return changed<BreathingSpace>(
      state,
      (space) => space.breathingSpaceId === breathingSpaceId,
      (space) => ({ ...space, status: 'ended', endedOn, why }),
    );
  },
};
