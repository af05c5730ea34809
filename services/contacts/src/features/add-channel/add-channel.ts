import type { AddChannel, ContactEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import { channelIdOf } from '../../domain/channel-id.ts';
import type { Client } from '../../domain/client.ts';

/** Notes an address, once however it is typed. One that was removed is added anew, and is to be verified anew. */
export const addChannel: Rule<AddChannel & { readonly clientId: string }, Client, ContactEvent> = (
  command,
  { channels },
  now,
) => {
  const { kind, address } = command;
  const channelId = channelIdOf(now, command);
  if (channels.some((one) => one.channelId === channelId)) throw new RuleBroken('ChannelAlreadyThere');
  return [{ type: 'ChannelAdded', channelId, kind, address }];
};
