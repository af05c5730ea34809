import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { letFactLapse } from './let-fact-lapse.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'let a fact lapse when it was corrected';

@Controller()
export class LetFactLapseWhenCorrected {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'Corrected' })
  react(@Payload() message: Message): Promise<void> {
    const { data, fact } = toldByCase(message, 'Corrected');
    return this.clients.follow(message.event, reaction, letFactLapse, { ...fact, mistake: data.event });
  }
}
