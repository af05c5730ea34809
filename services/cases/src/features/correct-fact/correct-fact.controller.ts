import { CorrectFact, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { correctFact } from './correct-fact.ts';

@Controller()
export class CorrectFactController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.correctFact)
  correct(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: CorrectFact }) command: CorrectFact,
  ): Promise<Recorded> {
    return this.cases.make(caseId, correctFact, command, () => caseId);
  }
}
