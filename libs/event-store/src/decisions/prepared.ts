import type { Append } from '../port/append.ts';

/** An append that is ready to be sent, and the state that it will leave. */
export interface Prepared<State> {
  readonly append: Append;
  readonly state: State;
}
