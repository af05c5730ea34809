/** How much is done. Small sizes make a smoke run, whose figures mean nothing. */
export interface Sizes {
  /** Of one attempt at appending. */
  readonly seconds: number;
  readonly loadedStreams: number;
  readonly rebuiltStreams: number;
  readonly rebuiltEvents: number;
  /** A peer that is slow is given fewer events: its rate does not get worse by that. */
  readonly peerRebuiltEvents: number;
  /** Appends whose way into the view is timed, of ours and of a slow peer. */
  readonly timedAppends: number;
  readonly peerTimedAppends: number;
  /** Lengths of the log at which appends and views are measured. */
  readonly growth: readonly number[];
}

export const usualSizes: Sizes = {
  seconds: 2,
  loadedStreams: 500,
  rebuiltStreams: 20_000,
  rebuiltEvents: 200_000,
  peerRebuiltEvents: 2_000,
  timedAppends: 300,
  peerTimedAppends: 20,
  growth: [10_000, 1_000_000],
};
