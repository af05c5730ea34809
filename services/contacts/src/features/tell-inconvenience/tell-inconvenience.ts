import type { ContactEvent, TellInconvenience } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { compareInstants, RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

export const tellInconvenience: Rule<TellInconvenience, Client, ContactEvent> = ({ during, place }, _client, now) => {
  if (during !== undefined && compareInstants(during.to, now.occurredAt) <= 0)
    throw new RuleBroken('InconvenienceOver', { to: during.to });
  return [{ type: 'InconvenienceTold', inconvenienceId: now.newId('inconvenience'), during, place }];
};
