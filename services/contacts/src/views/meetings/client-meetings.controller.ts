import { Id, MeetingListQuery, routes } from '@attune/contracts';
import type { MeetingList } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { MeetingLists } from './meeting-lists.ts';

@Controller()
export class ClientMeetingsController {
  constructor(private readonly meetings: MeetingLists) {}

  @Serves(routes.clientMeetings)
  list(
    @Param('clientId', { schema: Id }) clientId: string,
    @Query({ schema: MeetingListQuery }) query: MeetingListQuery,
  ): Promise<MeetingList> {
    return this.meetings.ofClient(clientId, query);
  }
}
