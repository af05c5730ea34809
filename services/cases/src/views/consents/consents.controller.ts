import { CaseQuery, Id, routes } from '@attune/contracts';
import type { ConsentsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { consentsView } from './consents-view.ts';

@Controller()
export class ConsentsController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseConsents)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<ConsentsView> {
    return this.views.show(caseId, query, consentsView);
  }
}
