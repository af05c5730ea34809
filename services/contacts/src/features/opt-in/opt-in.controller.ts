import { Id, OptIn, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { optIn } from './opt-in.ts';

@Controller()
export class OptInController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.optIn)
  optIn(@Param('clientId', { schema: Id }) clientId: string, @Body({ schema: OptIn }) command: OptIn): Promise<Recorded> {
    return this.clients.make(clientId, optIn, command, () => clientId);
  }
}
