import { CaseQuery, Id, routes } from '@attune/contracts';
import type { MeetingView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { MeetingReader } from './meeting-reader.ts';
import { meetingView } from './meeting-view.ts';

@Controller()
export class MeetingController {
  constructor(private readonly meetings: MeetingReader) {}

  @Serves(routes.meeting)
  async show(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Query({ schema: CaseQuery }) query: CaseQuery,
  ): Promise<MeetingView> {
    return meetingView(await this.meetings.read(meetingId, query));
  }
}
