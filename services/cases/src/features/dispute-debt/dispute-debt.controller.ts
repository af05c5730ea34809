import { DisputeDebt, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { disputeDebt } from './dispute-debt.ts';

@Controller()
export class DisputeDebtController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.disputeDebt)
  dispute(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: DisputeDebt }) command: DisputeDebt,
  ): Promise<Recorded> {
    return this.cases.make(caseId, disputeDebt, command, ({ newId }) => newId('dispute'));
  }
}
