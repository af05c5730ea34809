import { MeetingListQuery, routes } from '@attune/contracts';
import type { MeetingList } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Query } from '@nestjs/common';
import { MeetingLists } from './meeting-lists.ts';

@Controller()
export class AdviserMeetingsController {
  constructor(private readonly meetings: MeetingLists) {}

  @Serves(routes.adviserMeetings)
  list(@Query({ schema: MeetingListQuery }) query: MeetingListQuery): Promise<MeetingList> {
    return this.meetings.ofAdviser(query);
  }
}
