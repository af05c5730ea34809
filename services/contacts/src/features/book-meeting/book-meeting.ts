import type { BookMeeting, MeetingEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import { mustBeOffered, mustBeToCome } from '../../domain/meeting-times.ts';
import type { Meeting } from '../../domain/meeting.ts';

export const bookMeeting: Rule<BookMeeting, Meeting, MeetingEvent> = ({ format, from, to }, meeting, { occurredAt }) => {
  if (meeting.status === 'unknown') throw new RuleBroken('MeetingUnknown');
  if (meeting.status !== 'offered') throw new RuleBroken('MeetingNotOffered', { status: meeting.status });
  if (!meeting.formats.includes(format)) throw new RuleBroken('MeetingFormatNotOffered', { offered: meeting.formats });
  mustBeOffered({ from, to }, meeting.times);
  mustBeToCome({ from, to }, occurredAt);
  return [{ type: 'MeetingBooked', format, from, to }];
};
