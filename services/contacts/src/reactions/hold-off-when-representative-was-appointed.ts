import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when a representative was appointed';

@Controller()
export class HoldOffWhenRepresentativeWasAppointed {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'RepresentativeAppointed' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'RepresentativeAppointed');
    return this.clients.follow(message.event, reaction, holdOff, {
      ...fact,
      why: 'representation',
      about: data.representativeId,
    });
  }
}
