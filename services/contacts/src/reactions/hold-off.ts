import type { ContactEvent, ContactHeldOff } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../domain/client.ts';
import { isTold } from '../domain/holds.ts';

/** Holds contact off; the same cause holds nothing off twice. A beginning that comes after its end is kept too, for the client's history. */
export const holdOff: Rule<Omit<ContactHeldOff, 'type'>, Client, ContactEvent> = (fact, { holds }) =>
  isTold(holds, fact) ? [] : [{ type: 'ContactHeldOff', ...fact }];
