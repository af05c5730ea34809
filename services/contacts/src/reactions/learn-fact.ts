import type { ContactEvent, FactLearned } from '@attune/contracts';
import type { Rule } from '@attune/kernel';
import type { Client } from '../domain/client.ts';

/** Learns a fact of another service; the same cause teaches nothing twice. */
export const learnFact: Rule<Omit<FactLearned, 'type'>, Client, ContactEvent> = (fact, { causes }) =>
  causes.includes(fact.cause) ? [] : [{ type: 'FactLearned', ...fact }];
