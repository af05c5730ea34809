import { CaseListQuery, routes } from '@attune/contracts';
import type { CaseList } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Query } from '@nestjs/common';
import { CaseLists } from './case-lists.ts';

@Controller()
export class CaseListController {
  constructor(private readonly lists: CaseLists) {}

  @Serves(routes.caseList)
  list(@Query({ schema: CaseListQuery }) query: CaseListQuery): Promise<CaseList> {
    return this.lists.list(query);
  }
}
