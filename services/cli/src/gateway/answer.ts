/** What came back from the gateway. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  /** What `Retry-After` says, where it is given. */
  readonly retryAfterMs?: number;
}
