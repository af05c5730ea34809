import type { CancelledBy, MeetingBooked, MeetingEvent, MeetingOffered } from '@attune/contracts';
import type { MeetingCancelled, MeetingHeld } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** What was offered, to whom. Of one that is not stored yet the command says whom it is about. */
interface Offered extends Omit<MeetingOffered, 'type'> {
  readonly clientId: string | undefined;
}

/** What was chosen, and how often that changed since. */
interface Chosen extends Offered, Omit<MeetingBooked, 'type'> {
  readonly moves: number;
}

/** A meeting, from its offer to what became of it. */
export type Meeting =
  | { readonly status: 'unknown' }
  | (Offered & { readonly status: 'offered' })
  | (Chosen & { readonly status: 'booked' })
  | (Chosen & { readonly status: 'held'; readonly listeningNotes?: MeetingHeld['listeningNotes'] })
  | (Chosen & { readonly status: 'missed' })
  | ((Offered | Chosen) & {
      readonly status: 'cancelled';
      readonly by: CancelledBy;
      readonly reason?: MeetingCancelled['reason'];
    });

export const meetingDecider: Decider<Meeting, MeetingEvent> = {
  initial: { status: 'unknown' },
  // Asked by what had happened by a moment, events may come without the one before them: such a one changes nothing.
  evolve: (state, event) => {
    switch (event.type) {
      case 'MeetingOffered':
        return state.status === 'unknown' ? { status: 'offered', clientId: event.clientId, ...event.data } : state;
      case 'MeetingBooked':
        return state.status === 'offered' ? { ...state, ...event.data, status: 'booked', moves: 0 } : state;
      case 'MeetingMoved':
        return state.status === 'booked' ? { ...state, ...event.data, moves: state.moves + 1 } : state;
      case 'MeetingCancelled':
        return state.status === 'offered' || state.status === 'booked' ? { ...state, ...event.data, status: 'cancelled' } : state;
      case 'MeetingHeld':
        return state.status === 'booked' ? { ...state, ...event.data, status: 'held' } : state;
      case 'MeetingMissed':
        return state.status === 'booked' ? { ...state, status: 'missed' } : state;
      case 'ClientErased':
        return state;
    }
  },
};
