import { meetingEvents } from '@attune/contracts';
import type { MeetingEvent } from '@attune/contracts';
import type { Aggregate } from '@attune/event-store';
import { eventCodec } from '@attune/service-kit';
import type { ClientKeys } from '@attune/service-kit';
import { meetingDecider } from '../domain/meeting.ts';
import type { Meeting } from '../domain/meeting.ts';

/** Streams `meeting-<id>`: one for each meeting, about one client for good, sealed with that client's key. */
export function meetingAggregate(keys: ClientKeys): Aggregate<Meeting, MeetingEvent> {
  return {
    kind: 'meeting',
    decider: meetingDecider,
    codec: eventCodec(meetingEvents, keys),
    subject: (_meetingId, meeting) => {
      if (meeting.status === 'unknown') return {};
      const { clientId, caseId } = meeting;
      return { ...(clientId === undefined ? {} : { clientId }), ...(caseId === undefined ? {} : { caseId }) };
    },
  };
}
