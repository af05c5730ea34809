import type { ClientConfig, Pool } from 'pg';
import type { ByRole } from '../../migrations/database-roles.ts';

export type PostgresPools = ByRole<Pool>;

export interface PostgresOptions {
  /** The caller's pools: the store borrows from them and never ends them. One alone is for maintenance, whose role may do all. */
  readonly pool: Pool | PostgresPools;
  /** The service's schema, which holds its log. */
  readonly schema: string;
  /** How to connect for wake-ups from other processes, as any role; without it they are noticed by polling. */
  readonly listen?: ClientConfig;
  /** How long a call waits for the database before it answers `unavailable` and lets the connection go, in milliseconds; 15 s unless said. */
  readonly deadlineMs?: number;
  /** How much may wait to be appended; what comes beyond is refused as `unavailable`, not written. */
  readonly room?: { readonly appends: number; readonly size: number };
}
