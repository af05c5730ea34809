import { describe, test } from '@jest/globals';
import type { Personal } from '@attune/contracts';
import { specification, specificationNow } from '@attune/testing';
import { channelIdOf } from '../domain/channel-id.ts';
import { clientDecider } from '../domain/client.ts';
import { addChannel } from './add-channel/add-channel.ts';
import { removeChannel } from './remove-channel/remove-channel.ts';
import { verifyChannel } from './verify-channel/verify-channel.ts';

const given = specification(clientDecider);
const phone = { clientId: 'somebody', kind: 'phone', address: '+442079460018' as Personal<string> } as const;
const channelId = channelIdOf(specificationNow, phone);
const added = { type: 'ChannelAdded', channelId, kind: phone.kind, address: phone.address } as const;
const verified = { type: 'ChannelVerified', channelId } as const;
const removed = { type: 'ChannelRemoved', channelId } as const;

describe('a channel', () => {
  test('is added once, to a client of whom nothing else is known', () => {
    given().when(addChannel, phone).then(added);
    given(added).when(addChannel, phone).refusedWith('ChannelAlreadyThere');
  });

  test('of another kind at the same address is another', () => {
    const text = { ...phone, kind: 'text-message' } as const;
    const { kind, address } = text;
    given(added)
      .when(addChannel, text)
      .then({ type: 'ChannelAdded', channelId: channelIdOf(specificationNow, text), kind, address });
  });

  test('is verified once, and only where it is', () => {
    given(added).when(verifyChannel, { channelId }).then(verified);
    given(added, verified).when(verifyChannel, { channelId }).refusedWith('ChannelAlreadyVerified');
    given().when(verifyChannel, { channelId }).refusedWith('ChannelUnknown');
    given(added, removed).when(verifyChannel, { channelId }).refusedWith('ChannelUnknown');
  });

  test('that was removed can be added again, and is to be verified again', () => {
    given(added, verified).when(removeChannel, { channelId }).then(removed);
    given(added, removed).when(removeChannel, { channelId }).refusedWith('ChannelUnknown');
    given(added, verified, removed).when(addChannel, phone).then(added);
    given(added, verified, removed, added).when(verifyChannel, { channelId }).then(verified);
  });
});
