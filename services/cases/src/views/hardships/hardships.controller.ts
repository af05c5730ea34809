import { CaseQuery, Id, routes } from '@attune/contracts';
import type { HardshipsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { CaseViews } from '../case-views.ts';
import { hardshipsView } from './hardships-view.ts';

@Controller()
export class HardshipsController {
  constructor(private readonly views: CaseViews) {}

  @Serves(routes.caseHardships)
  show(@Param('caseId', { schema: Id }) caseId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<HardshipsView> {
    return this.views.show(caseId, query, hardshipsView);
  }
}
