import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when a hardship was disclosed';

@Controller()
export class HoldOffWhenHardshipWasDisclosed {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'HardshipDisclosed' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'HardshipDisclosed');
    return this.clients.follow(message.event, reaction, holdOff, { ...fact, why: 'hardship', about: data.hardshipId });
  }
}
