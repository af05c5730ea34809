import { CaseQuery, Id, routes } from '@attune/contracts';
import type { CheckInsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { checkInsView } from './check-ins-view.ts';

@Controller()
export class CheckInsController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseCheckIns)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<CheckInsView> {
    return this.views.show(caseId, query, checkInsView);
  }
}
