/** One thing that is wrong with a map. */
export interface MapProblem {
  /** Where: the keys down to it, as `activities › Send Fine › do`. */
  readonly path: string;
  readonly problem: string;
  readonly remedy: string;
}

/** A map that cannot be used, with everything that is wrong with it. */
export class ImportMapFaulty extends Error {
  override readonly name = 'ImportMapFaulty';
  readonly problems: readonly MapProblem[];

  constructor(problems: readonly MapProblem[]) {
    super(problems.map(({ path, problem, remedy }) => `${path}: ${problem}; ${remedy}`).join('\n'));
    this.problems = problems;
  }
}
