import type { ContactEvent, ContactHeldOff, FactLapsed, HoldLifted } from '@attune/contracts';
import { compareInstants } from '@attune/kernel';
import type { Decider } from '@attune/kernel';

/** What one event of a case told of a reason not to contact its client; `held` where it is one from then on. */
export interface HoldFact extends Omit<HoldLifted, 'type'> {
  readonly held?: Pick<ContactHeldOff, 'until' | 'debts'> & { readonly since: string };
}

/** All that was told of reasons, and which of it was a mistake. */
export interface Holds {
  readonly facts: readonly HoldFact[];
  readonly lapses: readonly Omit<FactLapsed, 'type'>[];
}

export const holds: Decider<Holds, ContactEvent> = {
  initial: { facts: [], lapses: [] },
  evolve: (state, event) => {
    switch (event.type) {
      case 'ContactHeldOff': {
        const { until, debts, ...fact } = event.data;
        return { ...state, facts: [...state.facts, { ...fact, held: { since: event.occurredAt, until, debts } }] };
      }
      case 'HoldLifted':
        return { ...state, facts: [...state.facts, event.data] };
      case 'FactLapsed':
        return { ...state, lapses: [...state.lapses, event.data] };
      default:
        return state;
    }
  },
};

/** Whether an event told this already. */
export function isTold({ facts }: Holds, { why, about, cause }: Pick<HoldFact, 'why' | 'about' | 'cause'>): boolean {
  return facts.some((fact) => fact.cause === cause && fact.why === why && fact.about === about);
}

/**
 * The holds in force at a moment. Messages come late and in foreign order, so of what was told about the same thing that counts which its
 * case recorded last, whichever came here first: an end that arrives before its beginning stays the end.
 */
export function inForce(state: Holds, at: string): readonly (HoldFact & Required<Pick<HoldFact, 'held'>>)[] {
  const mistakes = mistakesIn(state.lapses);
  const standing = state.facts.filter(({ cause }) => !mistakes.has(cause));
  return standing.flatMap(({ held, ...fact }) => {
    const isOver = held?.until !== undefined && compareInstants(at, held.until) > 0;
    return held === undefined || isOver || standing.some((other) => overrules(other, fact)) ? [] : [{ ...fact, held }];
  });
}

function overrules(other: HoldFact, fact: HoldFact): boolean {
  return other.why === fact.why && other.about === fact.about && other.causeRevision > fact.causeRevision;
}

/** A correction that was itself corrected has no effect; which came later, their case says. */
function mistakesIn(lapses: Holds['lapses']): ReadonlySet<string> {
  const mistakes = new Set<string>();
  for (const { cause, mistake } of lapses.toSorted((one, other) => other.causeRevision - one.causeRevision))
    if (!mistakes.has(cause)) mistakes.add(mistake);
  return mistakes;
}
