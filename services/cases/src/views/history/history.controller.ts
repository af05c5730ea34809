import { CaseQuery, Id, routes } from '@attune/contracts';
import type { HistoryView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { historyView } from './history-view.ts';

@Controller()
export class HistoryController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseHistory)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<HistoryView> {
    return this.views.show(caseId, query, historyView);
  }
}
