import type { ClientConfig, Pool } from 'pg';

export interface PostgresOptions {
  /** The caller's pool: the store borrows from it and never ends it. */
  readonly pool: Pool;
  /** The service's schema, which holds its log. */
  readonly schema: string;
  /** How to connect for wake-ups from other processes; without it they are noticed by polling. */
  readonly listen?: ClientConfig;
  /** How long a call waits for the database before it answers `unavailable` and lets the connection go, in milliseconds; 15 s unless said. */
  readonly deadlineMs?: number;
  /** How much may wait to be appended; what comes beyond is refused as `unavailable`, not written. */
  readonly room?: { readonly appends: number; readonly size: number };
}
