import { CaseSearch, routes } from '@attune/contracts';
import type { CasesFound } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller } from '@nestjs/common';
import { CaseSearches } from './case-searches.ts';

@Controller()
export class SearchCasesController {
  constructor(private readonly searches: CaseSearches) {}

  @Serves(routes.searchCases)
  find(@Body({ schema: CaseSearch }) search: CaseSearch): Promise<CasesFound> {
    return this.searches.find(search);
  }
}
