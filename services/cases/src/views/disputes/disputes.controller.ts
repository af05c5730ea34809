import { CaseQuery, Id, routes } from '@attune/contracts';
import type { DisputesView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { disputesView } from './disputes-view.ts';

@Controller()
export class DisputesController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseDisputes)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<DisputesView> {
    return this.views.show(caseId, query, disputesView);
  }
}
