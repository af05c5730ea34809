import type { Decider } from './decider.ts';
import type { Recorded } from './recorded.ts';

interface Part<Event extends { readonly type: string }> {
  readonly initial: unknown;
  readonly evolve: (state: never, event: Recorded<Event>) => unknown;
}

type StateOf<Parts> = { readonly [Name in keyof Parts]: Parts[Name] extends { readonly initial: infer State } ? State : never };

/** Makes one decider of several that each keep a part of the state and know nothing of one another: `combine<Event>()({ … })`. */
export function combine<Event extends { readonly type: string }>() {
  return <Parts extends Readonly<Record<string, Part<Event>>>>(parts: Parts): Decider<StateOf<Parts>, Event> => {
    type State = StateOf<Parts>;
    const all = Object.entries(parts);
    const over = (each: (name: string, part: Part<Event>) => unknown) =>
      Object.fromEntries(all.map(([name, part]) => [name, each(name, part)])) as State;
    return {
      initial: over((_name, { initial }) => initial),
      evolve: (state, event) => over((name, part) => part.evolve(state[name] as never, event)),
    };
  };
}
