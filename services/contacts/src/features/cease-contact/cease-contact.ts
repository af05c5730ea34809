import type { CeaseContact, ContactEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import { RuleBroken } from '@attune/kernel';
import type { Client } from '../../domain/client.ts';

/** Said is enough; written afterwards it is noted once more, for the law tells them apart. */
export const ceaseContact: Rule<CeaseContact, Client, ContactEvent> = ({ inWriting }, { cessation }) => {
  if (cessation !== undefined && (cessation.inWriting || !inWriting)) throw new RuleBroken('ContactAlreadyCeased');
  return [{ type: 'ContactCeased', inWriting }];
};
