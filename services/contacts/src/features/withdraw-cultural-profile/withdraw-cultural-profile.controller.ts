import { Id, WithdrawCulturalProfile, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { withdrawCulturalProfile } from './withdraw-cultural-profile.ts';

@Controller()
export class WithdrawCulturalProfileController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.withdrawCulturalProfile)
  withdrawCulturalProfile(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: WithdrawCulturalProfile }) command: WithdrawCulturalProfile,
  ): Promise<Recorded> {
    return this.clients.make(clientId, withdrawCulturalProfile, command, () => clientId);
  }
}
