import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when a debt was disputed';

@Controller()
export class HoldOffWhenDebtWasDisputed {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'DebtDisputed' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'DebtDisputed');
    return this.clients.follow(message.event, reaction, holdOff, {
      ...fact,
      why: 'dispute',
      about: data.disputeId,
      debts: [data.debtId],
    });
  }
}
