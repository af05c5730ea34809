import { EndHardship, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { endHardship } from './end-hardship.ts';

@Controller()
export class EndHardshipController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.endHardship)
  end(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('hardshipId', { schema: Id }) hardshipId: string,
    @Body({ schema: EndHardship }) command: EndHardship,
  ): Promise<Recorded> {
    return this.cases.make(caseId, endHardship, { ...command, hardshipId }, () => hardshipId);
  }
}
