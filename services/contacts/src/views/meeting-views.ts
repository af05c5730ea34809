import { InvitationController } from './meeting/invitation.controller.ts';
import { MeetingController } from './meeting/meeting.controller.ts';
import { AdviserMeetingsController } from './meetings/adviser-meetings.controller.ts';
import { ClientMeetingsController } from './meetings/client-meetings.controller.ts';
import { FreeTimesController } from './meetings/free-times.controller.ts';

/** Every view of meetings, by the controller that answers it. */
export const meetingViews = [
  MeetingController,
  InvitationController,
  FreeTimesController,
  ClientMeetingsController,
  AdviserMeetingsController,
] as const;
