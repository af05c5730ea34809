import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { learnFact } from './learn-fact.ts';

const reaction = 'know the client when a case is opened';

@Controller()
export class KnowClientWhenCaseOpened {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'CaseOpened' })
  react(@Payload() { event }: Message): Promise<void> {
    const { id: cause, caseId } = event;
    return this.clients.follow(event, reaction, learnFact, { kind: 'case-opened', cause, caseId });
  }
}
