import type { MeetingFormat } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { MeetingRead } from './meeting-reader.ts';

const places: Readonly<Record<MeetingFormat, string>> = { 'video-call': 'Video call', phone: 'Phone', 'in-person': 'In person' };

/**
 * A meeting as an invitation of iCalendar (RFC 5545, with the methods of RFC 5546): one UID for good, a SEQUENCE that grows with each
 * change. Nothing in it tells of debts or of who somebody is, for a calendar is often shared and lies with others.
 * @throws RuleBroken `MeetingNotBooked` where no time was ever chosen
 */
export function invitation({ meeting, about }: MeetingRead): string {
  if (!('from' in meeting)) throw new RuleBroken('MeetingNotBooked', { status: meeting.status });
  const cancelled = meeting.status === 'cancelled';
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Attune//Meetings//EN',
    `METHOD:${cancelled ? 'CANCEL' : 'REQUEST'}`,
    'BEGIN:VEVENT',
    `UID:${about.meetingId}`,
    `SEQUENCE:${String(meeting.moves + (cancelled ? 1 : 0))}`,
    `DTSTAMP:${inUtc(about.knownAt)}`,
    `DTSTART:${inUtc(meeting.from)}`,
    `DTEND:${inUtc(meeting.to)}`,
    'SUMMARY:Meeting',
    `LOCATION:${places[meeting.format]}`,
    'CLASS:PRIVATE',
    `STATUS:${cancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    // Both have to be named, and their addresses are not known here: an adviser's id may be one, so it is none of a calendar's business.
    'ORGANIZER;CN=Adviser:invalid:nomail',
    `ATTENDEE;PARTSTAT=ACCEPTED;RSVP=FALSE:urn:uuid:${about.clientId}`,
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

/** A moment in UTC as form 2 of RFC 5545, section 3.3.5, which knows whole seconds only. */
function inUtc(moment: string): string {
  return moment.replace(/\.\d+/, '').replace(/[:-]/g, '');
}

/** A line of at most 75 octets, going on behind a space in the next (RFC 5545, section 3.1); all that stands here is ASCII. */
function folded(line: string): string {
  return line.replace(/.{74}(?=.)/g, '$&\r\n ');
}
