import { CaseQuery, Id, routes } from '@attune/contracts';
import type { InteractionsView } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Controller, Param, Query } from '@nestjs/common';
import { newestFirst } from '../../domain/interactions.ts';
import { ClientReader } from '../client-reader.ts';

@Controller()
export class InteractionsController {
  constructor(private readonly clients: ClientReader) {}

  @Serves(routes.interactions)
  show(
    @Param('clientId', { schema: Id }) clientId: string,
    @Query({ schema: CaseQuery }) query: CaseQuery,
  ): Promise<InteractionsView> {
    return this.clients.show(clientId, query, ({ interactions }) => ({ interactions: newestFirst(interactions) }));
  }
}
