import { Id, IntroduceClient, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { introduceClient } from './introduce-client.ts';

@Controller()
export class IntroduceClientController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.introduceClient)
  introduceClient(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: IntroduceClient }) command: IntroduceClient,
  ): Promise<Recorded> {
    return this.clients.make(clientId, introduceClient, command, () => clientId);
  }
}
