import { Id, NoteMeetingOutcome, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { MeetingDecisions } from '../../decisions/meeting-decisions.ts';
import { noteMeetingOutcome } from './note-meeting-outcome.ts';

@Controller()
export class NoteMeetingOutcomeController {
  constructor(private readonly meetings: MeetingDecisions) {}

  @Serves(routes.noteMeetingOutcome)
  noteMeetingOutcome(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Body({ schema: NoteMeetingOutcome }) command: NoteMeetingOutcome,
  ): Promise<Recorded> {
    return this.meetings.make(meetingId, noteMeetingOutcome, command, () => meetingId);
  }
}
