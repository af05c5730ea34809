import { Id, routes, StartBreathingSpace } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { startBreathingSpace } from './start-breathing-space.ts';

@Controller()
export class StartBreathingSpaceController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.startBreathingSpace)
  start(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: StartBreathingSpace }) command: StartBreathingSpace,
  ): Promise<Recorded> {
    return this.cases.make(caseId, startBreathingSpace, command, ({ newId }) => newId('breathing-space'));
  }
}
