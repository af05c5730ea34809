import { Recorded } from '../../http/answers.ts';
import { CaseQuery } from '../../http/questions.ts';
import { command, query } from '../../http/route.ts';
import { BookMeeting } from './book-meeting.ts';
import { CancelMeeting } from './cancel-meeting.ts';
import { FreeTimes, FreeTimesQuery } from './free-times.ts';
import { Invitation, InvitationQuery } from './invitation.ts';
import { MeetingList, MeetingListQuery } from './meeting-list.ts';
import { MeetingView } from './meeting-view.ts';
import { MoveMeeting } from './move-meeting.ts';
import { NoteMeetingOutcome } from './note-meeting-outcome.ts';
import { OfferMeeting } from './offer-meeting.ts';

const service = 'contacts';
const needs = 'contacts:write';
const timesWrong = ['MeetingTimeInThePast', 'MeetingEndsBeforeItBegins'] as const;

/** Meetings: offered by whoever works for the client, chosen by the client. */
export const meetingRoutes = {
  offerMeeting: command('POST', '/v1/clients/{clientId}/meetings', {
    service,
    needs,
    summary: 'Offer the client to meet, in the formats and at the times that they may choose from',
    body: OfferMeeting,
    answer: Recorded,
    errors: [...timesWrong, 'MeetingTimesOverlap'],
  }),
  bookMeeting: command('POST', '/v1/meetings/{meetingId}/booking', {
    service,
    needs,
    client: 'own',
    summary: 'Choose one of the times and formats that were offered',
    body: BookMeeting,
    answer: Recorded,
    errors: [
      'MeetingUnknown',
      'MeetingNotOffered',
      'MeetingFormatNotOffered',
      'MeetingTimeNotOffered',
      'MeetingTimeInThePast',
      'AdviserBusy',
    ],
  }),
  moveMeeting: command('POST', '/v1/meetings/{meetingId}/moves', {
    service,
    needs,
    client: 'own',
    summary: 'Move a booked meeting to another time',
    body: MoveMeeting,
    answer: Recorded,
    errors: ['MeetingUnknown', 'MeetingNotBooked', 'MeetingTimeNotOffered', 'MeetingNotMoved', ...timesWrong, 'AdviserBusy'],
  }),
  cancelMeeting: command('POST', '/v1/meetings/{meetingId}/cancellation', {
    service,
    needs,
    client: 'own',
    summary: 'Cancel a meeting',
    body: CancelMeeting,
    answer: Recorded,
    errors: ['MeetingUnknown', 'MeetingOver'],
  }),
  noteMeetingOutcome: command('POST', '/v1/meetings/{meetingId}/outcome', {
    service,
    needs,
    summary: 'Note whether a booked meeting took place',
    body: NoteMeetingOutcome,
    answer: Recorded,
    errors: ['MeetingUnknown', 'MeetingNotBooked', 'MeetingNotBegun'],
  }),
  meeting: query('GET', '/v1/meetings/{meetingId}', {
    service,
    needs: 'contacts:read',
    client: 'own',
    summary: 'A meeting: what was offered, what was chosen, and what became of it',
    query: CaseQuery,
    answer: MeetingView,
    errors: ['MeetingUnknown', 'MeetingNotYet'],
  }),
  freeTimes: query('GET', '/v1/meetings/{meetingId}/free-times', {
    service,
    needs: 'contacts:read',
    client: 'own',
    summary: 'Which of the times that were offered can still be chosen',
    query: FreeTimesQuery,
    answer: FreeTimes,
    errors: ['MeetingUnknown'],
  }),
  meetingInvitation: query('GET', '/v1/meetings/{meetingId}/invitation', {
    service,
    needs: 'contacts:read',
    client: 'own',
    summary: 'A booked meeting for a calendar, its changes, or its cancellation',
    query: InvitationQuery,
    answer: Invitation,
    answers: 'text/calendar',
    errors: ['MeetingUnknown', 'MeetingNotBooked'],
  }),
  clientMeetings: query('GET', '/v1/clients/{clientId}/meetings', {
    service,
    needs: 'contacts:read',
    client: 'own',
    summary: 'The meetings of a client, the earliest first',
    query: MeetingListQuery,
    answer: MeetingList,
    errors: ['ClientNotKnown'],
  }),
  adviserMeetings: query('GET', '/v1/advisers/me/meetings', {
    service,
    needs: 'contacts:read',
    summary: 'Your own meetings with clients, the earliest first',
    query: MeetingListQuery,
    answer: MeetingList,
  }),
} as const;
