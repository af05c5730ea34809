import type { ContactEvent, VerifyChannel } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import { channelThere } from '../../domain/channels.ts';
import type { Client } from '../../domain/client.ts';

/** Only an address that is there can have been verified. */
export const verifyChannel: Rule<VerifyChannel & { readonly channelId: string }, Client, ContactEvent> = (
  { channelId },
  { channels },
) => {
  const { verifiedAt } = channelThere(channels, channelId);
  if (verifiedAt !== undefined) throw new RuleBroken('ChannelAlreadyVerified');
  return [{ type: 'ChannelVerified', channelId }];
};
