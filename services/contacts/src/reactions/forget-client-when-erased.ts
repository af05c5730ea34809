import type { Message } from '@attune/messaging';
import { Reacts } from '@attune/messaging';
import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { ClientReactions } from './client-reactions.ts';
import { forgetClient } from './forget-client.ts';
import { toldByCase } from './told-by-case.ts';

const reaction = 'forget the client when they are erased';

@Controller()
export class ForgetClientWhenErased {
  constructor(private readonly clients: ClientReactions) {}

  @Reacts(reaction, { service: 'cases', type: 'ClientErased' })
  async react(@Payload() message: Message): Promise<void> {
    const { data } = toldByCase(message, 'ClientErased');
    // Under each id that they had: every one of them has a history of its own here.
    for (const clientId of data.clientIds)
      await this.clients.follow({ ...message.event, clientId }, `${reaction} ${clientId}`, forgetClient, data);
  }
}
