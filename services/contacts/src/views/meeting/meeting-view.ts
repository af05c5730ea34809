import type { MeetingView } from '@attune/contracts';
import { RuleBroken } from '@attune/kernel';
import type { MeetingRead } from './meeting-reader.ts';

/** One meeting: what was offered, what was chosen, and what became of it. */
export function meetingView({ meeting, about }: MeetingRead): MeetingView {
  if (meeting.status === 'unknown') throw new RuleBroken('MeetingUnknown');
  const { status, caseId, adviserId, formats, times, zone } = meeting;
  const chosen = 'from' in meeting ? { format: meeting.format, from: meeting.from, to: meeting.to } : {};
  return {
    ...about,
    caseId,
    status,
    adviserId,
    formats: [...formats],
    times: [...times],
    zone,
    ...chosen,
    moves: 'moves' in meeting ? meeting.moves : 0,
    ...(status === 'cancelled' ? { cancelledBy: meeting.by, reason: meeting.reason } : {}),
    ...(status === 'held' ? { listeningNotes: meeting.listeningNotes } : {}),
  };
}
