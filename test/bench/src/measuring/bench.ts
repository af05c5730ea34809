import type { Contest } from './contest.ts';
import type { World } from './world.ts';

export interface Bench {
  /** Holds the word `ms` if and only if its figures are milliseconds. */
  readonly name: (sizes: World['sizes']) => string;
  readonly prepare: (world: World) => Promise<Contest>;
}
