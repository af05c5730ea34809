import { AddDebt, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { addDebt } from './add-debt.ts';
import { debtId } from './debt-id.ts';

@Controller()
export class AddDebtController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.addDebt)
  add(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: AddDebt }) command: AddDebt): Promise<Recorded> {
    return this.cases.make(caseId, addDebt, command, (ids) => debtId(command.reference, 0, ids));
  }
}
