import { Id, ReopenCase, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { reopenCase } from './reopen-case.ts';

@Controller()
export class ReopenCaseController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.reopenCase)
  reopen(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: ReopenCase }) command: ReopenCase): Promise<Recorded> {
    return this.cases.make(caseId, reopenCase, command, () => caseId);
  }
}
