/** Does some work once and gives its figure: a rate a second, or milliseconds where the bench is about those. */
export type Attempt = () => Promise<number>;

/** What is measured side by side on one server. */
export interface Contest {
  readonly ours: Attempt;
  /** What the same work costs without a store around it. */
  readonly floor?: Attempt;
  readonly peer?: Attempt;
  /** Ours on an empty log, where the bench is about a long one. */
  readonly empty?: Attempt;
  /** The peer's version and how it is used. */
  readonly peerSettings?: string;
  readonly floorSettings?: string;
  readonly close: () => Promise<void>;
}
