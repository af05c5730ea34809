import { Id, RemoveChannel, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { removeChannel } from './remove-channel.ts';

@Controller()
export class RemoveChannelController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.removeChannel)
  removeChannel(
    @Param('clientId', { schema: Id }) clientId: string,
    @Param('channelId', { schema: Id }) channelId: string,
    @Body({ schema: RemoveChannel }) command: RemoveChannel,
  ): Promise<Recorded> {
    return this.clients.make(clientId, removeChannel, { ...command, channelId }, () => channelId);
  }
}
