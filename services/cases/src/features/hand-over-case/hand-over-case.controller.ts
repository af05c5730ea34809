import { HandOverCase, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { handOverCase } from './hand-over-case.ts';

@Controller()
export class HandOverCaseController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.handOverCase)
  handOver(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: HandOverCase }) command: HandOverCase,
  ): Promise<Recorded> {
    return this.cases.make(caseId, handOverCase, command, ({ newId }) => newId('handover'));
  }
}
