import { Id, ReviewHardship, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { CaseDecisions } from '../../decisions/case-decisions.ts';
import { reviewHardship } from './review-hardship.ts';

@Controller()
export class ReviewHardshipController {
  constructor(private readonly cases: CaseDecisions) {}

  @Serves(routes.reviewHardship)
  review(
    @Param('caseId', { schema: Id }) caseId: string,
    @Param('hardshipId', { schema: Id }) hardshipId: string,
    @Body({ schema: ReviewHardship }) command: ReviewHardship,
  ): Promise<Recorded> {
    return this.cases.make(caseId, reviewHardship, { ...command, hardshipId }, ({ newId }) => newId('review'));
  }
}
