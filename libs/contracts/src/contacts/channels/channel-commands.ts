import { Recorded } from '../../http/answers.ts';
import { command } from '../../http/route.ts';
import { AddChannel } from './add-channel.ts';
import { RemoveChannel } from './remove-channel.ts';
import { VerifyChannel } from './verify-channel.ts';

const service = 'contacts';
const needs = 'contacts:write';

/** The commands about where a client can be reached. */
export const channelCommands = {
  addChannel: command('POST', '/v1/clients/{clientId}/channels', {
    service,
    needs,
    client: 'own',
    summary: 'Note where the client can be reached',
    body: AddChannel,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ChannelAlreadyThere'],
  }),
  verifyChannel: command('POST', '/v1/clients/{clientId}/channels/{channelId}/verification', {
    service,
    needs,
    summary: 'Note that a channel was found to reach the client and nobody else',
    body: VerifyChannel,
    answer: Recorded,
    errors: ['ChannelUnknown', 'ChannelAlreadyVerified'],
  }),
  removeChannel: command('POST', '/v1/clients/{clientId}/channels/{channelId}/removal', {
    service,
    needs,
    client: 'own',
    summary: 'Note that the client is not reached at an address any more',
    body: RemoveChannel,
    answer: Recorded,
    errors: ['ClientNotKnown', 'ChannelUnknown'],
  }),
} as const;
