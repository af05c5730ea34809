import { Id, routes, StoryQuery } from '@attune/contracts';
import type { Story } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseStory } from './case-story.ts';

@Controller()
export class StoryController {
  constructor(private readonly story: CaseStory) {}

  @Serves(routes.story)
  tell(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: StoryQuery }) query: StoryQuery): Promise<Story> {
    return this.story.tell(caseId, query);
  }
}
