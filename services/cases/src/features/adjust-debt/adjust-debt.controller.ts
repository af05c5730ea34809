import { AdjustDebt, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { adjustDebt } from './adjust-debt.ts';

@Controller()
export class AdjustDebtController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.adjustDebt)
  adjust(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('debtId', { schema: Id }) debtId: string,
    @Body({ schema: AdjustDebt }) command: AdjustDebt,
  ): Promise<Recorded> {
    return this.cases.make(caseId, adjustDebt, { ...command, debtId }, ({ newId }) => newId('adjustment'));
  }
}
