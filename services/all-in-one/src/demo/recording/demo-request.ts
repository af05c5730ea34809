/** What is asked of the gateway. */
export interface DemoRequest {
  readonly method: 'GET' | 'POST';
  readonly path: string;
  readonly token: string;
  readonly key?: string;
  readonly body?: unknown;
}

/** What it answered. */
export interface DemoAnswer {
  readonly status: number;
  /** The code of a problem, or nothing. */
  readonly code: string;
  readonly retryAfterMs: number;
  readonly body: unknown;
}
