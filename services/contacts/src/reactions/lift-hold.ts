import type { ContactEvent, HoldLifted } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../domain/client.ts';
import { isTold } from '../domain/holds.ts';

/** Lifts a hold, even one that is not known here yet: its beginning may be on the way still. */
export const liftHold: Rule<Omit<HoldLifted, 'type'>, Client, ContactEvent> = (fact, { holds }) =>
  isTold(holds, fact) ? [] : [{ type: 'HoldLifted', ...fact }];
