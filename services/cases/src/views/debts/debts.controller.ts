import { CaseQuery, Id, routes } from '@attune/contracts';
import type { DebtsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { debtsView } from './debts-view.ts';

@Controller()
export class DebtsController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseDebts)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<DebtsView> {
    return this.views.show(caseId, query, debtsView);
  }
}
