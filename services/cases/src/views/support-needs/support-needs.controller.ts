import { CaseQuery, Id, routes } from '@attune/contracts';
import type { SupportNeedsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { supportNeedsView } from './support-needs-view.ts';

@Controller()
export class SupportNeedsController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseSupportNeeds)
  show(
    @Param('caseId', { schema: Id }) caseId: string,
    @Query({ schema: CaseQuery }) query: CaseQuery,
  ): Promise<SupportNeedsView> {
    return this.views.show(caseId, query, supportNeedsView);
  }
}
