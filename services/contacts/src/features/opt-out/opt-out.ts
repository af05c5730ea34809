import type { ContactEvent, OptOut } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';
import { hasOptedOut } from '../../domain/opt-outs.ts';

/** Held from the first moment on, even of a client of whom nothing else is known. */
export const optOut: Rule<OptOut, Client, ContactEvent> = ({ channel }, { optOuts }) => {
  if (hasOptedOut(optOuts, channel)) throw new RuleBroken('ChannelAlreadyOptedOut');
  return [{ type: 'ChannelOptedOut', channel }];
};
