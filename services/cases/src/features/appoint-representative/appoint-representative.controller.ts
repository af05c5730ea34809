import { AppointRepresentative, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { appointRepresentative } from './appoint-representative.ts';

@Controller()
export class AppointRepresentativeController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.appointRepresentative)
  appoint(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: AppointRepresentative }) command: AppointRepresentative,
  ): Promise<Recorded> {
    return this.cases.make(caseId, appointRepresentative, command, ({ newId }) => newId('representative'));
  }
}
