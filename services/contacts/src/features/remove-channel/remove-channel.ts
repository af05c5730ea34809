import type { ContactEvent, RemoveChannel } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { channelThere } from '../../domain/channels.ts';
import type { Client } from '../../domain/client.ts';

export const removeChannel: Rule<RemoveChannel & { readonly channelId: string }, Client, ContactEvent> = (
  { channelId },
  { channels },
) => [{ type: 'ChannelRemoved', channelId: channelThere(channels, channelId).channelId }];
