import { Id, OfferMeeting, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { MeetingDecisions } from '../../decisions/meeting-decisions.ts';
import { offerMeeting } from './offer-meeting.ts';

@Controller()
export class OfferMeetingController {
  constructor(private readonly meetings: MeetingDecisions) {}

  @Serves(routes.offerMeeting)
  offerMeeting(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: OfferMeeting }) command: OfferMeeting,
  ): Promise<Recorded> {
    const meetingId = this.meetings.ids().newId('meeting');
    return this.meetings.make(meetingId, offerMeeting, command, () => meetingId, { clientId });
  }
}
