import { Id, ResolveCase, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { resolveCase } from './resolve-case.ts';

@Controller()
export class ResolveCaseController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.resolveCase)
  resolve(
    @Param('caseId', { schema: Id }) caseId: string,
    @Body({ schema: ResolveCase }) command: ResolveCase,
  ): Promise<Recorded> {
    return this.cases.make(caseId, resolveCase, command, () => caseId);
  }
}
