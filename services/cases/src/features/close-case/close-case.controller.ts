import { CloseCase, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { closeCase } from './close-case.ts';

@Controller()
export class CloseCaseController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.closeCase)
  close(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: CloseCase }) command: CloseCase): Promise<Recorded> {
    return this.cases.make(caseId, closeCase, command, () => caseId);
  }
}
