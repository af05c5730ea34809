import type { ContactEvent } from '@attune/contracts';
import type { Decisions } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { RequestDecisions } from '@attune/service-kit';
import type { RequestDecisionsOf } from '@attune/service-kit';
import type { Client } from '../domain/client.ts';

/** Makes decisions about clients for whoever is calling. */
export class ClientDecisions extends RequestDecisions<Client, ContactEvent> {
  constructor(ports: RequestDecisionsOf<Client>['ports'], decisions: Decisions<Client, ContactEvent>) {
    super({ service: 'contacts', ports, mustBeOwn }, decisions);
  }
}

/** For a client only they themselves exist. */
function mustBeOwn(clientId: string, _client: Client, id: string): void {
  if (clientId !== id) throw new RuleBroken('ClientNotKnown');
}
