import { Id, VerifyChannel, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { verifyChannel } from './verify-channel.ts';

@Controller()
export class VerifyChannelController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.verifyChannel)
  verifyChannel(
    @Param('clientId', { schema: Id }) clientId: string,
    @Param('channelId', { schema: Id }) channelId: string,
    @Body({ schema: VerifyChannel }) command: VerifyChannel,
  ): Promise<Recorded> {
    return this.clients.make(clientId, verifyChannel, { ...command, channelId }, () => channelId);
  }
}
