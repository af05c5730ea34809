import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { liftHold } from './lift-hold.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'lift the hold when a case was reopened';

@Controller()
export class LiftHoldWhenCaseWasReopened {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'CaseReopened' })
  react(@Payload() message: Message): Promise<void> {
    const { fact } = toldByCase(message, 'CaseReopened');
    return this.clients.follow(message.event, reaction, liftHold, { ...fact, why: 'case-closed', about: fact.caseId });
  }
}
