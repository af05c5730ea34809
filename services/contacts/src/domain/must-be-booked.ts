import { RuleBroken } from '@attune/kernel';
import type { Meeting } from './meeting.ts';

/** Refuses what only a booked meeting allows. */
export function mustBeBooked(meeting: Meeting): Extract<Meeting, { readonly status: 'booked' }> {
  if (meeting.status === 'unknown') throw new RuleBroken('MeetingUnknown');
  if (meeting.status !== 'booked') throw new RuleBroken('MeetingNotBooked', { status: meeting.status });
  return meeting;
}
