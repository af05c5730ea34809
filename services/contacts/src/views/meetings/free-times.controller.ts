import { FreeTimesQuery, Id, routes } from '@attune/contracts';
import type { FreeTimes } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { FreeTimesLeft } from './free-times.ts';

@Controller()
export class FreeTimesController {
  constructor(private readonly times: FreeTimesLeft) {}

  @Serves(routes.freeTimes)
  show(
    @Param('meetingId', { schema: Id }) meetingId: string,
    @Query({ schema: FreeTimesQuery }) query: FreeTimesQuery,
  ): Promise<FreeTimes> {
    return this.times.of(meetingId, query);
  }
}
