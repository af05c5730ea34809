/** Which parked key is meant: whose message it is, and the key itself. */
export interface KeyNamed {
  readonly from: string;
  readonly key: string;
}
