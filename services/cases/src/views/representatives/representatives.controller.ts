import { CaseQuery, Id, routes } from '@attune/contracts';
import type { RepresentativesView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { representativesView } from './representatives-view.ts';

@Controller()
export class RepresentativesController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseRepresentatives)
  show(
    @Param('caseId', { schema: Id }) caseId: string,
    @Query({ schema: CaseQuery }) query: CaseQuery,
  ): Promise<RepresentativesView> {
    return this.views.show(caseId, query, representativesView);
  }
}
