import type { MeetingEvent, NoteMeetingOutcome } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { compareInstants, RuleBroken } from '@attune/kernel';
import type { Meeting } from '../../domain/meeting.ts';
import { mustBeBooked } from '../../domain/must-be-booked.ts';

export const noteMeetingOutcome: Rule<NoteMeetingOutcome, Meeting, MeetingEvent> = (command, meeting, now) => {
  const { from } = mustBeBooked(meeting);
  if (compareInstants(now.instant, from) < 0) throw new RuleBroken('MeetingNotBegun', { from });
  if (command.outcome === 'missed') return [{ type: 'MeetingMissed', from }];
  return [{ type: 'MeetingHeld', listeningNotes: command.listeningNotes }];
};
