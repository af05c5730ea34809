import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { liftHold } from './lift-hold.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'lift the hold when a breathing space ended';

@Controller()
export class LiftHoldWhenBreathingSpaceEnded {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'BreathingSpaceEnded' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'BreathingSpaceEnded');
    return this.clients.follow(message.event, reaction, liftHold, {
      ...fact,
      why: 'breathing-space',
      about: data.breathingSpaceId,
    });
  }
}
