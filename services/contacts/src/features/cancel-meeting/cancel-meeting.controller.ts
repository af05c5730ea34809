import { Id, CancelMeeting, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { MeetingDecisions } from '../../decisions/meeting-decisions.ts';
import { cancelMeeting } from './cancel-meeting.ts';

@Controller()
export class CancelMeetingController {
  constructor(private readonly meetings: MeetingDecisions) {}

  @Serves(routes.cancelMeeting)
  cancelMeeting(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Body({ schema: CancelMeeting }) command: CancelMeeting,
  ): Promise<Recorded> {
    const { side } = this.meetings;
    const by = side === 'client' ? side : (command.by ?? side);
    return this.meetings.make(meetingId, cancelMeeting, { ...command, by }, () => meetingId);
  }
}
