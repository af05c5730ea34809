import type { CaseThen } from './case-reader.ts';

interface About {
  readonly caseId: string;
  readonly revision: number;
  readonly knownAt: string;
}

/** A view of one case as a pure function of its state; what every view says about itself is added to what it gives. */
export type ViewOf<State, View extends About> = (state: State, then: CaseThen) => Omit<View, keyof About>;
