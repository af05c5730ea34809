import { GiveConsent, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { giveConsent } from './give-consent.ts';

@Controller()
export class GiveConsentController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.giveConsent)
  give(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: GiveConsent }) command: GiveConsent): Promise<Recorded> {
    return this.cases.make(caseId, giveConsent, command, ({ newId }) => newId('consent'));
  }
}
