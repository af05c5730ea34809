import { Id, NoteInteraction, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { noteInteraction } from './note-interaction.ts';

@Controller()
export class NoteInteractionController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.noteInteraction)
  noteInteraction(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: NoteInteraction }) command: NoteInteraction,
  ): Promise<Recorded> {
    return this.clients.make(clientId, noteInteraction, command, ({ newId }) => newId('interaction'));
  }
}
