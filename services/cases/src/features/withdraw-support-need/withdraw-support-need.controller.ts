import { Id, routes, WithdrawSupportNeed } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { withdrawSupportNeed } from './withdraw-support-need.ts';

@Controller()
export class WithdrawSupportNeedController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.withdrawSupportNeed)
  withdraw(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('supportNeedId', { schema: Id }) supportNeedId: string,
    @Body({ schema: WithdrawSupportNeed }) command: WithdrawSupportNeed,
  ): Promise<Recorded> {
    return this.cases.make(caseId, withdrawSupportNeed, { ...command, supportNeedId }, () => supportNeedId);
  }
}
