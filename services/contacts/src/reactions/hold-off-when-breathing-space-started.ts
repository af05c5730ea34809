import { endOfDay, plainDate } from '@attune/kernel';
import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when a breathing space started';

@Controller()
export class HoldOffWhenBreathingSpaceStarted {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'BreathingSpaceStarted' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'BreathingSpaceStarted');
    const { breathingSpaceId: about, debts, until } = data;
    const lasts = until === undefined ? {} : { until: endOfDay(plainDate(until)) };
    return this.clients.follow(message.event, reaction, holdOff, { ...fact, why: 'breathing-space', about, debts, ...lasts });
  }
}
