import { EndBreathingSpace, Id, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { endBreathingSpace } from './end-breathing-space.ts';

@Controller()
export class EndBreathingSpaceController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.endBreathingSpace)
  end(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('breathingSpaceId', { schema: Id }) breathingSpaceId: string,
    @Body({ schema: EndBreathingSpace }) command: EndBreathingSpace,
  ): Promise<Recorded> {
    return this.cases.make(caseId, endBreathingSpace, { ...command, breathingSpaceId }, () => breathingSpaceId);
  }
}
