import type { ContactEvent, FactLapsed } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../domain/client.ts';

/** Keeps that a fact was a mistake, even one that is not known here: whether it matters, only the case knows, and it may be on the way still. */
export const letFactLapse: Rule<Omit<FactLapsed, 'type'>, Client, ContactEvent> = (lapse, { holds }) =>
  holds.lapses.some(({ cause }) => cause === lapse.cause) ? [] : [{ type: 'FactLapsed', ...lapse }];
