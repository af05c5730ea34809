import type { CaseEvent, HistoryNoted } from '@attune/contracts';
import type { Decider } from '@attune/kernel';
import { noted } from './noted.ts';
import type { Noted } from './noted.ts';

/** Something kept from elsewhere that has no event of its own. */
export type NotedHistory = Omit<HistoryNoted, 'type'> & Noted & { readonly eventId: string; readonly commandId: string };

export const historyEntries: Decider<readonly NotedHistory[], CaseEvent> = {
  initial: [],
  evolve: (state, event) =>
    event.type === 'HistoryNoted'
      ? [...state, { ...event.data, eventId: event.id, commandId: event.commandId, ...noted(event) }]
      : state,
};
