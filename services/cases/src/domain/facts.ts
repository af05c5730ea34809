import type { CaseEvent } from '@attune/contracts';
import type { Decider } from '@attune/kernel';

/** Which events stand and which were corrected, the newest first: a list, so that a long history stays cheap to fold. */
export interface Fact {
  readonly eventId: string;
  readonly type: CaseEvent['type'];
  readonly corrects?: string;
  readonly before?: Fact;
}

export const facts: Decider<Fact | undefined, CaseEvent> = {
  initial: undefined,
  evolve: (before, event) => ({
    eventId: event.id,
    type: event.type,
    ...(event.type === 'Corrected' ? { corrects: event.data.event } : {}),
    ...(before === undefined ? {} : { before }),
  }),
};

/** The first fact, from the newest on, that is meant. */
export function findFact(newest: Fact | undefined, isMeant: (fact: Fact) => boolean): Fact | undefined {
  for (let fact = newest; fact !== undefined; fact = fact.before) if (isMeant(fact)) return fact;
  return undefined;
}
