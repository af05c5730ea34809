import { AddChannel, Id, inClear, routes } from '@attune/contracts';
import type { Recorded } from '@attune/contracts';
import { Serves } from '@attune/service-kit';
import { Body, Controller, Param } from '@nestjs/common';
import { addressGiven } from '../../addresses/address-given.ts';
import { ClientDecisions } from '../../decisions/client-decisions.ts';
import { channelIdOf } from '../../domain/channel-id.ts';
import { addChannel } from './add-channel.ts';

@Controller()
export class AddChannelController {
  constructor(private readonly clients: ClientDecisions) {}

  @Serves(routes.addChannel)
  addChannel(
    @Param('clientId', { schema: Id }) clientId: string,
    @Body({ schema: AddChannel }) given: AddChannel,
  ): Promise<Recorded> {
    const { number } = inClear({ creditor: given.kind, number: given.address });
    const command = { ...given, clientId, address: addressGiven({ ...given, address: number }) };
    return this.clients.make(clientId, addChannel, command, (ids) => channelIdOf(ids, command));
  }
}
