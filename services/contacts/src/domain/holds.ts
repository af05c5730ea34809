import type { ContactEvent, ContactHeldOff, HoldLifted } from '@attune/contracts';
import { compareInstants } from '@attune/kernel';
import type { Decider } from '@attune/kernel';

/** All that was told of one reason for not contacting a client; `held` while the newest of it says so. */
export interface Hold extends Omit<HoldLifted, 'type' | 'cause'> {
  readonly causes: readonly string[];
  readonly held?: Pick<ContactHeldOff, 'until' | 'debts'> & { readonly since: string };
}

/**
 * Messages come late and in foreign order, so of two facts about the same thing the one counts that its case recorded later, whichever came
 * here first: an end that arrives before its beginning stays the end.
 */
export const holds: Decider<readonly Hold[], ContactEvent> = {
  initial: [],
  evolve: (state, event) => {
    if (event.type !== 'ContactHeldOff' && event.type !== 'HoldLifted') return state;
    const { why, about, caseId, cause, causeRevision } = event.data;
    const before = holdAbout(state, event.data);
    const others = state.filter((hold) => hold !== before);
    const causes = [...(before?.causes ?? []), cause];
    if (before !== undefined && before.causeRevision >= causeRevision) return [...others, { ...before, causes }];
    const told = { why, about, caseId, causeRevision, causes };
    if (event.type === 'HoldLifted') return [...others, told];
    const { until, debts } = event.data;
    return [...others, { ...told, held: { since: event.occurredAt, until, debts } }];
  },
};

/** What is known of the same reason. */
export function holdAbout(state: readonly Hold[], { why, about }: Pick<Hold, 'why' | 'about'>): Hold | undefined {
  return state.find((hold) => hold.why === why && hold.about === about);
}

/** The holds in force at a moment. */
export function inForce(state: readonly Hold[], at: string): readonly (Hold & Required<Pick<Hold, 'held'>>)[] {
  return state.flatMap(({ held, ...hold }) =>
    held !== undefined && (held.until === undefined || compareInstants(at, held.until) <= 0) ? [{ ...hold, held }] : [],
  );
}
