import type { ClientConfig, Pool } from 'pg';

export interface PostgresOptions {
  /** The caller's pool: the store borrows from it and never ends it. */
  readonly pool: Pool;
  /** The service's schema, which holds its log. */
  readonly schema: string;
  /** How to connect for wake-ups from other processes; without it they are noticed by polling. */
  readonly listen?: ClientConfig;
}
