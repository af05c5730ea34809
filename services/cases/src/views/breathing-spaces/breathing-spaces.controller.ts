import { CaseQuery, Id, routes } from '@attune/contracts';
import type { BreathingSpacesView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { breathingSpacesView } from './breathing-spaces-view.ts';

@Controller()
export class BreathingSpacesController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseBreathingSpaces)
  show(
    @Param('caseId', { schema: Id }) caseId: string,
    @Query({ schema: CaseQuery }) query: CaseQuery,
  ): Promise<BreathingSpacesView> {
    return this.views.show(caseId, query, breathingSpacesView);
  }
}
