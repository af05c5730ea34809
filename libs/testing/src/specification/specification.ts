import { expect } from '@jest/globals';
import { fold, RuleBroken } from '@attune/kernel';
import type { Decider, Now, RefusalFacts, Rule } from '@attune/kernel';
import { pastEvents } from './past-events.ts';
import { specificationNow } from './specification-now.ts';

/** What a rule is expected to do. */
export interface Expectation<Event> {
  /** It gives exactly these events. */
  then(...events: readonly Event[]): void;
  /** It refuses with this code, and (where given) with these facts. */
  refusedWith(code: string, facts?: RefusalFacts): void;
}

/** A past, and what is tried upon it. */
export interface Given<State, Event> {
  /** Tries a rule at noon of 25 November 2026, or when `now` says. */
  when<Command>(rule: Rule<Command, State, Event>, command: Command, now?: Partial<Now>): Expectation<Event>;
  /** The state that the past leads to. */
  readonly state: State;
}

/**
 * The words of a specification for one kind of state: `const given = specification(caseDecider)`, then
 * `given(…events).when(rule, command).then(…events)` or `.refusedWith('SomeCode')`.
 */
export function specification<State, Event extends { readonly type: string }>(
  decider: Decider<State, Event>,
): (...past: readonly Event[]) => Given<State, Event> {
  return (...past) => {
    const state = fold(decider, pastEvents(past));
    return {
      state,
      when: (rule, command, now = {}) => {
        const tried = () => rule(command, state, { ...specificationNow, ...now });
        return {
          then: (...events) => {
            expect(tried()).toEqual(events);
          },
          refusedWith: (code, facts) => {
            const refusal = refusalOf(tried);
            expect(refusal?.code).toBe(code);
            if (facts !== undefined) expect(refusal?.facts).toEqual(facts);
          },
        };
      },
    };
  };
}

function refusalOf(tried: () => unknown): RuleBroken | undefined {
  try {
    tried();
    return undefined;
  } catch (error) {
    if (error instanceof RuleBroken) return error;
    throw error;
  }
}
