import { instant } from '@attune/kernel';
import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when now is no good time';

// Where the client names no time, a week is left in peace.
const week = 7 * 86_400_000;

@Controller()
export class HoldOffWhenNowIsNoGoodTime {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'CheckedIn' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact, occurredAt } = toldByCase(message, 'CheckedIn');
    if (data.readiness !== 'not-now') return Promise.resolve();
    const until = data.nextTime ?? instant(new Date(Date.parse(occurredAt) + week).toISOString());
    return this.clients.follow(message.event, reaction, holdOff, { ...fact, why: 'not-now', about: fact.caseId, until });
  }
}
