import { Id, SetContactPreferences, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { setContactPreferences } from './set-contact-preferences.ts';

@Controller()
export class SetContactPreferencesController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.setContactPreferences)
  setContactPreferences(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: SetContactPreferences }) command: SetContactPreferences,
  ): Promise<Recorded> {
    return this.clients.make(clientId, setContactPreferences, command, () => clientId);
  }
}
