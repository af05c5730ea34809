import { CaseQuery, Id, routes } from '@attune/contracts';
import type { ClientCard } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { ClientReader } from '../client-reader.ts';
import { momentAsked } from '../moment-asked.ts';
import { clientCard } from './client-card.ts';

@Controller()
export class ClientCardController {
  constructor(private readonly clients: ClientReader) {}

  @Serves(routes.clientCard)
  show(@Param('clientId', { schema: Id }) clientId: string, @Query({ schema: CaseQuery }) query: CaseQuery): Promise<ClientCard> {
    return this.clients.show(clientId, query, (client) => clientCard(client, momentAsked(query)));
  }
}
