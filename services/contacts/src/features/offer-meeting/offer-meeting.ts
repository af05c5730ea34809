import type { MeetingEvent, OfferMeeting } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { mustBeToCome, oneAfterAnother } from '../../domain/meeting-times.ts';
import type { Meeting } from '../../domain/meeting.ts';

/** A meeting is offered, not set: how and when is the client's to choose. */
export const offerMeeting: Rule<OfferMeeting, Meeting, MeetingEvent> = (command, _meeting, { occurredAt }) => {
  const { caseId, adviserId, formats, times, zone } = command;
  for (const time of times) mustBeToCome(time, occurredAt);
  return [{ type: 'MeetingOffered', caseId, adviserId, formats: [...new Set(formats)], times: oneAfterAnother(times), zone }];
};
