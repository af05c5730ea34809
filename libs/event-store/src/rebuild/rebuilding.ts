import type { Client, ClientConfig } from 'pg';
import type { EventStore } from '../port/event-store.ts';
import type { LeavingOut } from './leaving-out.ts';
import type { StreamView } from '../stream-views/stream-view.ts';

export interface RebuildProgress {
  readonly name: string;
  readonly phase: 'filling' | 'indexing' | 'catching-up' | 'comparing' | 'swapping';
  /** Events of the log gone through, of all of them: for the first phase; else both 0. */
  readonly events: number;
  readonly total: number;
  /** Events a second since this run began, and how long the filling will still take at that rate, in milliseconds; 0 before it is known. */
  readonly perSecond: number;
  readonly remainingMs: number;
}

export interface RebuildOptions {
  readonly store: EventStore;
  /** A connection of the tables' owner: it makes and renames tables. */
  readonly admin: Client;
  /** The schema of log, checkpoints and views. */
  readonly schema: string;
  readonly views: readonly StreamView[];
  /** Ranges of streams worked on at once, each over two connections; 2 unless told. Little is gained above the server's cores. */
  readonly workers?: number;
  /** A module that exports the views, for folding in threads, as many as workers and cores; without it all fold in this thread. */
  readonly module?: URL;
  /** How long this thread fills alone before threads take over, in milliseconds; 3000 unless told. */
  readonly threadsAfterMs?: number;
  /** Tells one state of the views' code from another: an interrupted rebuild goes on only by the same. By default the view's own text. */
  readonly code?: string;
  /** Events in a range, about; each worker holds one range in memory. */
  readonly rangeSize?: number;
  /** As whom workers connect; as `admin` unless told. */
  readonly connection?: ClientConfig;
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Aborted, the rebuild throws the signal's reason; what serves is untouched, and the next one goes on. */
  readonly signal?: AbortSignal;
}

/** One view in its rebuild. */
export interface Rebuilding extends Omit<RebuildOptions, 'views'> {
  readonly view: LeavingOut;
  /** The schema of what is made. */
  readonly beside: string;
  /** The serving table and the one that is filled, quoted. */
  readonly serving: string;
  readonly filled: string;
}
