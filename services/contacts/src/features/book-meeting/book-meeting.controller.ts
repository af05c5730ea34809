import { Id, BookMeeting, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { MeetingDecisions } from '../../decisions/meeting-decisions.ts';
import { bookMeeting } from './book-meeting.ts';

@Controller()
export class BookMeetingController {
  constructor(private readonly meetings: MeetingDecisions) {}

  @Serves(routes.bookMeeting)
  bookMeeting(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Body({ schema: BookMeeting }) command: BookMeeting,
  ): Promise<Recorded> {
    return this.meetings.make(meetingId, bookMeeting, command, () => meetingId);
  }
}
