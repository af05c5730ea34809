import { checkEventIds } from '../../idempotency/check-event-ids.ts';
import type { Append, Appended } from '../../port/append.ts';
import type { EventStore } from '../../port/event-store.ts';
import { EventStoreError } from '../../port/event-store-error.ts';
import type { Position } from '../../port/position.ts';
import type { Instant, Page, ReadAllOptions, ReadOptions, Scope, TailOptions } from '../../port/reading.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamId } from '../../port/stream-id.ts';
import { collect } from '../../reading/collect.ts';
import { HeadWatch } from '../../reading/head-watch.ts';
import { readPages } from '../../reading/read-pages.ts';
import type { ScannableLog } from '../../reading/scannable-log.ts';
import { tailPages } from '../../reading/tail-pages.ts';
import { checkAppend } from '../../validation/check-append.ts';
import { checkMany } from '../../validation/check-many.ts';
import { AppendQueue } from './appending/append-queue.ts';
import { defaultDeadline } from '../../deadlines/within.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { LogConnection } from './reading/log-connection.ts';
import { LogReader } from './reading/log-reader.ts';
import { readStream } from './reading/read-stream.ts';
import { TenantReader } from './reading/tenant-reader.ts';
import { Announcer, channelOf } from './waking/announcer.ts';
import { WakeListener } from './waking/wake-listener.ts';

/** The port over a log in PostgreSQL. */
export class PostgresStore implements EventStore {
  readonly can = { atomicMany: true, densePositions: true, emptyCommands: true, maxEventBytes: 1_048_576, maxEvents: 1000 };
  readonly #log: LogReader;
  readonly #tenants: TenantReader;
  readonly #queue: AppendQueue;
  readonly #watch: HeadWatch;
  readonly #announcer: Announcer;
  readonly #listener: WakeListener | undefined;
  readonly #running = new Set<Promise<unknown>>();

  constructor({ pool, schema, listen, deadlineMs = defaultDeadline, room }: PostgresOptions) {
    const { writer, reader, follower } = 'writer' in pool ? pool : { writer: pool, reader: pool, follower: pool };
    this.#log = new LogReader(new LogConnection(follower, schema, deadlineMs));
    this.#tenants = new TenantReader(new LogConnection(reader, schema, deadlineMs));
    this.#watch = new HeadWatch(() => this.#log.headPosition());
    this.#announcer = new Announcer(writer, schema);
    const committed = (position: Position) => {
      this.#watch.advance(position);
      this.#announcer.announce();
    };
    this.#queue = new AppendQueue(writer, schema, committed, { deadlineMs, ...(room && { room }) });
    this.#listener =
      listen &&
      new WakeListener(listen, channelOf(schema), () => {
        this.#watch.nudge();
      });
  }

  append(append: Append): Promise<Appended> {
    return this.#whileOpen(async () => {
      checkAppend(append, this.can);
      await this.#checkIds(append);
      const [answer] = await this.#queue.push([append], false);
      if (answer === undefined) throw new EventStoreError('unavailable', { outcome: 'unknown' });
      return answer;
    });
  }

  appendMany(appends: readonly Append[]): Promise<readonly Appended[]> {
    return this.#whileOpen(async () => {
      checkMany(appends, this.can);
      for (const append of appends) await this.#checkIds(append);
      return appends.length === 0 ? [] : this.#queue.push(appends, true);
    });
  }

  async *read(stream: StreamId, options: ReadOptions = {}): AsyncGenerator<StoredEvent> {
    this.#checkOpen();
    yield* readStream(this.#tenants, stream, options);
  }

  async *readAll(options: ReadAllOptions): AsyncGenerator<Page> {
    this.#checkOpen();
    yield* readPages(this.#logOf(options), options);
  }

  tail(options: TailOptions): AsyncIterable<Page> {
    if (!this.#watch.closed) this.#listener?.start();
    return tailPages(this.#logOf(options), this.#watch, options);
  }

  head(scope: Scope) {
    return this.#whileOpen(() => ('tenant' in scope ? this.#tenants.head(scope.tenant) : this.#log.head()));
  }

  streamHead(stream: StreamId) {
    return this.#whileOpen(async () => {
      const [last] = await collect(readStream(this.#tenants, stream, { direction: 'backward', limit: 1 }));
      return last && { revision: last.revision, position: last.position, recordedAt: last.recordedAt };
    });
  }

  find(tenant: string, eventId: string): Promise<StoredEvent | undefined> {
    return this.#whileOpen(() => this.#tenants.find(tenant, eventId));
  }

  positionAt(moment: Instant): Promise<Position> {
    return this.#whileOpen(() => this.#tenants.positionAt(moment));
  }

  async close(): Promise<void> {
    this.#watch.close();
    await Promise.allSettled(this.#running);
    await Promise.all([this.#queue.idle(), this.#announcer.close(), this.#listener?.close()]);
  }

  #logOf(scope: Scope): ScannableLog {
    return 'tenant' in scope ? this.#tenants.of(scope.tenant) : this.#log;
  }

  #checkIds(append: Append): Promise<void> {
    return checkEventIds(append, async (id) => (await this.#tenants.find(append.tenant, id)) !== undefined);
  }

  async #whileOpen<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    this.#checkOpen();
    const running = work();
    this.#running.add(running);
    try {
      return await running;
    } finally {
      this.#running.delete(running);
    }
  }

  #checkOpen(): void {
    if (this.#watch.closed) throw new EventStoreError('closed', { store: 'closed' });
  }
}
