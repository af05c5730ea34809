import type { ClientErased, ContactEvent } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../domain/client.ts';

/** Notes in a client's history that they were forgotten; once, however many of their cases tell it. */
export const forgetClient: Rule<Omit<ClientErased, 'type'>, Client, ContactEvent> = ({ clientIds, ground }, { erased }) =>
  erased ? [] : [{ type: 'ClientErased', clientIds: [...clientIds], ground }];
