import { Id, MoveMeeting, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { MeetingDecisions } from '../../decisions/meeting-decisions.ts';
import { moveMeeting } from './move-meeting.ts';

@Controller()
export class MoveMeetingController {
  constructor(private readonly meetings: MeetingDecisions) {}

  @Serves(routes.moveMeeting)
  moveMeeting(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Body({ schema: MoveMeeting }) command: MoveMeeting,
  ): Promise<Recorded> {
    return this.meetings.make(meetingId, moveMeeting, { ...command, by: this.meetings.side }, () => meetingId);
  }
}
