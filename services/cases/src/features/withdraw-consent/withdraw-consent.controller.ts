import { Id, routes, WithdrawConsent } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { withdrawConsent } from './withdraw-consent.ts';

@Controller()
export class WithdrawConsentController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.withdrawConsent)
  withdraw(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('consentId', { schema: Id }) consentId: string,
    @Body({ schema: WithdrawConsent }) command: WithdrawConsent,
  ): Promise<Recorded> {
    return this.cases.make(caseId, withdrawConsent, { ...command, consentId }, () => consentId);
  }
}
