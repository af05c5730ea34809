import type { Sizes } from './sizes.ts';

/** What a bench is given. */
export interface World {
  /** Makes a database that goes with the bench, and gives its superuser's address. */
  readonly database: () => Promise<string>;
  readonly sizes: Sizes;
  readonly signal: AbortSignal;
  /** Tells the person at the screen what takes its time. */
  readonly tell: (what: string) => void;
}
