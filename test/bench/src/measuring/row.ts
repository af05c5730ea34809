/** What came out of a bench: medians of its rounds. Rates a second, or milliseconds where the name says `ms`. */
export interface Row {
  readonly name: string;
  readonly ours: number;
  readonly floor?: number;
  readonly peer?: number;
  readonly empty?: number;
  /** How many times better ours is than each; for milliseconds theirs through ours. */
  readonly ratios: { readonly floor?: number; readonly peer?: number; readonly empty?: number };
  readonly rounds: number;
  readonly peerSettings?: string;
  readonly floorSettings?: string;
}
