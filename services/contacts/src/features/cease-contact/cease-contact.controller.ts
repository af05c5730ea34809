import { Id, CeaseContact, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { ceaseContact } from './cease-contact.ts';

@Controller()
export class CeaseContactController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.ceaseContact)
  ceaseContact(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: CeaseContact }) command: CeaseContact,
  ): Promise<Recorded> {
    return this.clients.make(clientId, ceaseContact, command, () => clientId);
  }
}
