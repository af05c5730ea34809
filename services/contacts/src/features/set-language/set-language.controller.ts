import { Id, SetLanguage, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { setLanguage } from './set-language.ts';

@Controller()
export class SetLanguageController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.setLanguage)
  setLanguage(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: SetLanguage }) command: SetLanguage,
  ): Promise<Recorded> {
    return this.clients.make(clientId, setLanguage, command, () => clientId);
  }
}
