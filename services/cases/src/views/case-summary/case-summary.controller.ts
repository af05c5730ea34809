import { CaseQuery, Id, routes } from '@attune/contracts';
import type { CaseSummary } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { caseSummaryView } from './case-summary-view.ts';

@Controller()
export class CaseSummaryController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseSummary)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<CaseSummary> {
    return this.views.show(caseId, query, caseSummaryView);
  }
}
