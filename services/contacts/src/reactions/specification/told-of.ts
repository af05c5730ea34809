import 'reflect-metadata';
import { createSecretKey } from 'node:crypto';
import { Decisions, memoryEventStore } from '@attune/event-store';
import { fold } from '@attune/kernel';
import type { Message } from '@attune/messaging';
import { memoryVault } from '@attune/privacy';
import { specificationNow } from '@attune/testing';
import { clientAggregate } from '../../decisions/client-aggregate.ts';
import { clientDecider } from '../../domain/client.ts';
import { clientCard } from '../../views/client-card/client-card.ts';
import { PATTERN_EXTRAS_METADATA } from '@nestjs/microservices/constants';
import { ClientReactions } from '../client-reactions.ts';
import { contactReactions } from '../contact-reactions.ts';

/** What contacts knows of a client, and has recorded, once messages were delivered in this order to whoever reacts to them. */
export async function toldOf(messages: readonly (Message | undefined)[], origin: 'live' | 'import') {
  const clock = () => specificationNow.instant;
  const ports = { store: memoryEventStore(), clock, referenceIds: () => '' };
  const decisions = new Decisions(clientAggregate(memoryVault()), ports);
  const reactions = new ClientReactions({ fingerprintKey: createSecretKey(Buffer.alloc(32, 7)) }, decisions);
  const told = messages.filter((message) => message !== undefined);
  for (const { event, ...message } of told) {
    // By what Nest's decorator keeps of a handler: what is tested is what the transport will find.
    for (const Reaction of contactReactions) {
      const reaction = new Reaction(reactions);
      const { on } = Reflect.getMetadata(PATTERN_EXTRAS_METADATA, Reflect.get(reaction, 'react')) as {
        on: { readonly type: string };
      };
      if (on.type === event.type) await reaction.react({ ...message, event: { ...event, origin } });
    }
  }
  const recorded = await decisions.history('home', told[0]?.event.clientId ?? '');
  const cardAt = (at: string) => clientCard(fold(clientDecider, recorded), at);
  return { recorded, cardAt, card: cardAt(specificationNow.instant) };
}
