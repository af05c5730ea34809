import type { ContactEvent } from '@attune/contracts';
import type { Decisions, StoredEvent } from '@attune/event-store';
import type { Rule } from '@attune/kernel';
import { reactionContext } from '@attune/service-kit';
import type { ServicePorts } from '@attune/service-kit';
import type { Client } from '../domain/client.ts';

/** Lets an event of another service lead to a command about its client. */
export class ClientReactions {
  private readonly ports: Pick<ServicePorts, 'fingerprintKey'>;
  private readonly decisions: Decisions<Client, ContactEvent>;

  constructor(ports: Pick<ServicePorts, 'fingerprintKey'>, decisions: Decisions<Client, ContactEvent>) {
    this.ports = ports;
    this.decisions = decisions;
  }

  /** Decides and records once, however often the event comes. An event about nobody leads to nothing. */
  async follow<Command>(
    event: StoredEvent,
    reaction: string,
    rule: Rule<Command, Client, ContactEvent>,
    command: Command,
  ): Promise<void> {
    if (event.clientId === undefined) return;
    const { fingerprintKey } = this.ports;
    await this.decisions.make(
      event.clientId,
      rule,
      command,
      reactionContext(event, { service: 'contacts', reaction, fingerprintKey }),
    );
  }
}
