import { inClear, OpenCase, routes } from '@attune/contracts';
import type { CaseOpenedAnswer } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { clientOf } from './client-of.ts';
import { openCase } from './open-case.ts';

@Controller()
export class OpenCaseController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.openCase)
  async open(@Body({ schema: OpenCase }) command: OpenCase): Promise<CaseOpenedAnswer> {
    const ids = this.cases.ids();
    const caseId = command.reference === undefined ? ids.newId('case') : ids.referenceId('case', inClear(command.reference));
    const recorded = await this.cases.make(caseId, openCase, command, () => caseId);
    return { ...recorded, clientId: clientOf(command, ids) };
  }
}
