import { Id, RecordSupportNeed, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { recordSupportNeed } from './record-support-need.ts';

@Controller()
export class RecordSupportNeedController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.recordSupportNeed)
  record(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: RecordSupportNeed }) command: RecordSupportNeed,
  ): Promise<Recorded> {
    return this.cases.make(caseId, recordSupportNeed, command, ({ newId }) => newId('support-need'));
  }
}
