import { Id, TellInconvenience, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { tellInconvenience } from './tell-inconvenience.ts';

@Controller()
export class TellInconvenienceController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.tellInconvenience)
  tellInconvenience(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: TellInconvenience }) command: TellInconvenience,
  ): Promise<Recorded> {
    return this.clients.make(clientId, tellInconvenience, command, (ids) => ids.newId('inconvenience'));
  }
}
