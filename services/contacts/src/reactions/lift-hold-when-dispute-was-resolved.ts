import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { liftHold } from './lift-hold.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'lift the hold when a dispute was resolved';

@Controller()
export class LiftHoldWhenDisputeWasResolved {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'DisputeResolved' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'DisputeResolved');
    return this.clients.follow(message.event, reaction, liftHold, { ...fact, why: 'dispute', about: data.disputeId });
  }
}
