import { Id, InvitationQuery, routes } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { invitation } from './invitation.ts';
import { MeetingReader } from './meeting-reader.ts';

@Controller()
export class InvitationController {
  constructor(private readonly meetings: MeetingReader) {}

  @Serves(routes.meetingInvitation)
  async show(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Query({ schema: InvitationQuery }) query: InvitationQuery,
  ): Promise<string> {
    return invitation(await this.meetings.read(meetingId, query));
  }
}
