import { Id, ShareCulturalProfile, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { shareCulturalProfile } from './share-cultural-profile.ts';

@Controller()
export class ShareCulturalProfileController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.shareCulturalProfile)
  shareCulturalProfile(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: ShareCulturalProfile }) command: ShareCulturalProfile,
  ): Promise<Recorded> {
    return this.clients.make(clientId, shareCulturalProfile, command, (ids) => ids.newId('cultural-profile'));
  }
}
