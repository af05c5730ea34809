import { meetingEvents } from '@attune/contracts';
import type { MeetingEvent } from '@attune/contracts';
import { streamView } from '@attune/event-store';
import { compareInstants, fold, sortable } from '@attune/kernel';
import { recallBy } from '@attune/service-kit';
import { meetingDecider } from '../../domain/meeting.ts';
import type { MeetingRow } from './meeting-row.ts';

const recall = recallBy<MeetingEvent>(meetingEvents);

/** Meetings, each from when to when: as it was chosen, or while nothing is, from the first to the last time that was offered. */
export const meetings = streamView<Omit<MeetingRow, 'tenant' | 'stream'>>({
  name: 'meetings',
  version: 1,
  table: 'meetings',
  key: ['tenant', 'meeting_id'],
  types: ['MeetingOffered', 'MeetingBooked', 'MeetingMoved', 'MeetingCancelled', 'MeetingHeld', 'MeetingMissed'],
  rows: (stored) => {
    const meeting = fold(meetingDecider, stored.map(recall));
    if (meeting.status === 'unknown' || meeting.clientId === undefined) return [];
    const { clientId, caseId, adviserId, status, zone, times } = meeting;
    const chosen = 'from' in meeting ? [meeting] : times;
    const ends = chosen.map(({ to }) => to).toSorted(compareInstants);
    return [
      {
        meeting_id: stored[0]?.stream.slice('meeting-'.length) ?? '',
        client_id: clientId,
        case_id: caseId ?? null,
        adviser_id: adviserId,
        status,
        format: 'format' in meeting ? meeting.format : null,
        starts_at: sortable(chosen[0]?.from ?? ''),
        ends_at: sortable(ends.at(-1) ?? ''),
        zone,
      },
    ];
  },
});
