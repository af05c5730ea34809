import type { Append, Appended } from './append.ts';
import type { Capabilities } from './capabilities.ts';
import type { Position } from './position.ts';
import type { Instant, Page, ReadAllOptions, ReadOptions, Scope, TailOptions } from './reading.ts';
import type { Revision } from './revision.ts';
import type { StoredEvent } from './stored-event.ts';
import type { StreamId } from './stream-id.ts';

/** The log of one service. Every refusal is an `EventStoreError`. */
export interface EventStore {
  readonly can: Capabilities;

  /**
   * Appends events to a stream, all or none, once per command id. The same command again (same fingerprint) answers as it did
   * the first time, though `expected` is stale by now. With no events and an `expected` that cannot hold it is a lookup: the recorded
   * answer when the command is known, else `conflict`.
   * @throws EventStoreError conflict, command-reused, duplicate-event, invalid, too-large, closed, unavailable
   */
  append(append: Append): Promise<Appended>;

  /**
   * Makes several appends, all or nothing, in the given order. Those to one stream are a chain: each expects the exact revision that the
   * one before leaves.
   * @throws EventStoreError as `append`, and unsupported
   */
  appendMany(appends: readonly Append[]): Promise<readonly Appended[]>;

  /** The events of one stream; none when there is no such stream. May be left early. */
  read(stream: StreamId, options?: ReadOptions): AsyncIterable<StoredEvent>;

  /** The log in commit order, page by page, up to its end at that moment; nothing when there is nothing beyond `after`. */
  readAll(options: ReadAllOptions): AsyncIterable<Page>;

  /** Catches up, then waits for more. Ends when the signal aborts; outlives outages of the database. @throws EventStoreError closed */
  tail(options: TailOptions): AsyncIterable<Page>;

  /** Position and time of the last event in scope; 0n and '' in an empty log. */
  head(scope: Scope): Promise<{ readonly position: Position; readonly recordedAt: string }>;

  streamHead(
    stream: StreamId,
  ): Promise<{ readonly revision: Revision; readonly position: Position; readonly recordedAt: string } | undefined>;

  find(tenant: string, eventId: string): Promise<StoredEvent | undefined>;

  /** The last position recorded at or before a moment; 0n when there is none. */
  positionAt(moment: Instant): Promise<Position>;

  /** Waits for running appends, refuses new calls with `closed`, ends tails. Twice is harmless. */
  close(): Promise<void>;
}
