import { AssignAdviser, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { assignAdviser } from './assign-adviser.ts';

@Controller()
export class AssignAdviserController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.assignAdviser)
  assign(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: AssignAdviser }) command: AssignAdviser,
  ): Promise<Recorded> {
    return this.cases.make(caseId, assignAdviser, command, () => caseId);
  }
}
