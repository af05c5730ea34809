import { Id, ResumeContact, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { resumeContact } from './resume-contact.ts';

@Controller()
export class ResumeContactController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.resumeContact)
  resumeContact(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: ResumeContact }) command: ResumeContact,
  ): Promise<Recorded> {
    return this.clients.make(clientId, resumeContact, command, () => clientId);
  }
}
