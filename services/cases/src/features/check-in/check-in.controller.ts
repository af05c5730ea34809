import { CheckIn, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { checkIn } from './check-in.ts';

@Controller()
export class CheckInController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.checkIn)
  checkIn(@Param('caseId', { schema: Id }) caseId: string, @Body({ schema: CheckIn }) command: CheckIn): Promise<Recorded> {
    return this.cases.make(caseId, checkIn, command, ({ newId }) => newId('check-in'));
  }
}
