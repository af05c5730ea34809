import { Id, OptOut, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { optOut } from './opt-out.ts';

@Controller()
export class OptOutController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.optOut)
  optOut(@Param('clientId', { schema: Id }) clientId: string, @Body({ schema: OptOut }) command: OptOut): Promise<Recorded> {
    return this.clients.make(clientId, optOut, command, () => clientId);
  }
}
