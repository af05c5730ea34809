import type { ContactEvent, OptIn } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';
import { hasOptedOut } from '../../domain/opt-outs.ts';

export const optIn: Rule<OptIn, Client, ContactEvent> = ({ channel }, { optOuts }) => {
  if (!hasOptedOut(optOuts, channel)) throw new RuleBroken('ChannelNotOptedOut');
  return [{ type: 'ChannelOptedIn', channel }];
};
