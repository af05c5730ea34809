import type { Leading } from '../projections/leading.ts';

/** What another process is told: as whom it runs the projection `sums` of all events, and how it leads. */
export interface OtherProcessOptions {
  readonly who: string;
  readonly leading?: Leading;
}

/** Another process over the same database. For each event it puts a row `<event id> <who>`. */
export interface OtherProcess {
  /** Ends it without a word, as `kill -9` does. */
  kill(): Promise<void>;
  /** Ends it cleanly. */
  stop(): Promise<void>;
  /** Stands still from here on, in whatever it was doing. */
  freeze(): Promise<void>;
  thaw(): Promise<void>;
}
