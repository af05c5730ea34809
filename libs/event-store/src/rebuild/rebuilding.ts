import type { ClientBase } from 'pg';
import type { EventStore } from '../port/event-store.ts';
import type { StreamView } from '../stream-views/stream-view.ts';

export interface RebuildProgress {
  readonly name: string;
  readonly phase: 'filling' | 'indexing' | 'catching-up' | 'swapping';
  /** Events read so far, and the log's length as far as it will be read: for the first phase; else both 0. */
  readonly events: number;
  readonly total: number;
}

export interface RebuildOptions {
  readonly store: EventStore;
  /** A connection of the tables' owner: it makes and renames tables. */
  readonly admin: ClientBase;
  readonly schema: string;
  readonly views: readonly StreamView[];
  readonly onProgress?: (progress: RebuildProgress) => void;
  /** Aborted, the rebuild throws the signal's reason; what serves is untouched, and the next one clears the leftovers. */
  readonly signal?: AbortSignal;
}

/** One view in its rebuild. */
export interface Rebuilding extends Omit<RebuildOptions, 'views'> {
  readonly view: StreamView;
  /** The serving table and the one that is filled, quoted. */
  readonly serving: string;
  readonly filled: string;
}
