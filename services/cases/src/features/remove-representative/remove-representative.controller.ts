import { Id, RemoveRepresentative, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { removeRepresentative } from './remove-representative.ts';

@Controller()
export class RemoveRepresentativeController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.removeRepresentative)
  remove(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('representativeId', { schema: Id }) representativeId: string,
    @Body({ schema: RemoveRepresentative }) command: RemoveRepresentative,
  ): Promise<Recorded> {
    return this.cases.make(caseId, removeRepresentative, { ...command, representativeId }, () => representativeId);
  }
}
