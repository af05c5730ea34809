/** How the state of a fold is kept. */
export interface SnapshotPolicy<State> {
  /** The fold's name. */
  readonly fold: string;
  /** Raised with every change of the fold, and of what its state looks like: what another version kept is passed over. */
  readonly version: number;
  /** Events after which the next one is kept. Shorter streams have none. */
  readonly every: number;
  /** The state as JSON can hold it, and back. */
  readonly pack: (state: State) => unknown;
  readonly unpack: (packed: unknown) => State;
}
