import { refusal } from '../../http/refusal.ts';

/** How the rules of meetings refuse. */
export const meetingRefusals = {
  MeetingUnknown: refusal(404, 'No such meeting', 'There is no meeting with this id, or it is not yours to see.'),
  MeetingNotYet: refusal(404, 'Not yet', 'At that moment the meeting had not been offered. The first moment is {first}.'),
  MeetingTimeInThePast: refusal(
    409,
    'The time has passed',
    'A meeting takes place in the time to come: {from} has passed. Name a later one.',
  ),
  MeetingEndsBeforeItBegins: refusal(
    409,
    'It would end before it begins',
    'The time from {from} to {to} has no length. Let it end after it begins.',
  ),
  MeetingTimesOverlap: refusal(
    409,
    'Two times overlap',
    'The time that begins at {from} begins before the one from {before} has ended. Offer times that lie one after another.',
  ),
  MeetingTimeNotOffered: refusal(
    409,
    'The time was not offered',
    'The client can choose one of the times that were offered, which begin at {offered}. For another time, offer another meeting.',
  ),
  MeetingFormatNotOffered: refusal(
    409,
    'The format was not offered',
    'The meeting was offered as {offered}. Choose one of these.',
  ),
  MeetingNotOffered: refusal(
    409,
    'There is nothing left to choose',
    'The meeting is {status}. A booked one can be moved; after that, offer another meeting.',
  ),
  MeetingNotBooked: refusal(
    409,
    'The meeting is not booked',
    'The meeting is {status}. This is for a booked one: book it while it is offered, or offer another meeting.',
  ),
  MeetingOver: refusal(409, 'The meeting is over', 'The meeting is {status} already; nothing is left to cancel.'),
  MeetingNotMoved: refusal(409, 'The meeting is at that time', 'Nothing would change; name another time.'),
  MeetingNotBegun: refusal(409, 'The meeting has not begun', 'What became of it can be said once it began, at {from}.'),
  AdviserBusy: refusal(
    409,
    'The adviser has another meeting',
    'Between {from} and {to} the adviser meets somebody else. Choose another time.',
  ),
} as const;
