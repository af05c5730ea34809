import type { ClientConfig } from 'pg';
import type { ProjectionStopped } from '../../projections/projection-stopped.ts';
import type { Filling } from './fill-range.ts';
import type { Filled } from './lane.ts';

/** What a thread is given. */
export interface ThreadTask {
  readonly filling: Omit<Filling, 'view'>;
  readonly connection: ClientConfig;
  readonly lanes: number;
  /** Where the view is found: functions cannot be handed to a thread. */
  readonly module: string;
  readonly name: string;
  readonly version: number;
}

/** What a thread says: each range that it filled, then perhaps why it failed. */
export type ThreadNews =
  Filled | { readonly stopped: ProjectionStopped } | { readonly error: unknown; readonly code: string | undefined };
