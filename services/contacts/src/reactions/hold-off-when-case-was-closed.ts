import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { holdOff } from './hold-off.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'hold contact off when a case was closed';

@Controller()
export class HoldOffWhenCaseWasClosed {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'CaseClosed' })
  react(@Payload() message: Message): Promise<void> {
    const { fact } = toldByCase(message, 'CaseClosed');
    return this.clients.follow(message.event, reaction, holdOff, { ...fact, why: 'case-closed', about: fact.caseId });
  }
}
