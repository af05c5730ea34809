import { DiscloseHardship, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { discloseHardship } from './disclose-hardship.ts';

@Controller()
export class DiscloseHardshipController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.discloseHardship)
  disclose(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: DiscloseHardship }) command: DiscloseHardship,
  ): Promise<Recorded> {
    return this.cases.make(caseId, discloseHardship, command, ({ newId }) => newId('hardship'));
  }
}
