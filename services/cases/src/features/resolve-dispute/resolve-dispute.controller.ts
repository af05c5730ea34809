import { Id, ResolveDispute, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { resolveDispute } from './resolve-dispute.ts';

@Controller()
export class ResolveDisputeController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.resolveDispute)
  resolve(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('disputeId', { schema: Id }) disputeId: string,
    @Body({ schema: ResolveDispute }) command: ResolveDispute,
  ): Promise<Recorded> {
    return this.cases.make(caseId, resolveDispute, { ...command, disputeId }, () => disputeId);
  }
}
