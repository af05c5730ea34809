import type { CancelledBy, MeetingEvent, MoveMeeting } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import { isSameTime, mustBeOffered, mustBeToCome } from '../../domain/meeting-times.ts';
import type { Meeting } from '../../domain/meeting.ts';
import { mustBeBooked } from '../../domain/must-be-booked.ts';

/** Any time can be agreed upon with an adviser; a client alone chooses among those that were offered. */
export const moveMeeting: Rule<MoveMeeting & { readonly by: CancelledBy }, Meeting, MeetingEvent> = (
  { from, to, by },
  meeting,
  { occurredAt },
) => {
  const booked = mustBeBooked(meeting);
  if (isSameTime(booked, { from, to })) throw new RuleBroken('MeetingNotMoved');
  mustBeToCome({ from, to }, occurredAt);
  if (by === 'client') mustBeOffered({ from, to }, booked.times);
  return [{ type: 'MeetingMoved', from, to }];
};
