import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { liftHold } from './lift-hold.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'lift the hold when the client is ready';

@Controller()
export class LiftHoldWhenClientIsReady {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'CheckedIn' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'CheckedIn');
    if (data.readiness !== 'ready') return Promise.resolve();
    return this.clients.follow(message.event, reaction, liftHold, { ...fact, why: 'not-now', about: fact.caseId });
  }
}
