import { checkEventIds } from '../../idempotency/check-event-ids.ts';
import type { Append, Appended } from '../../port/append.ts';
import type { EventStore } from '../../port/event-store.ts';
import { EventStoreError } from '../../port/event-store-error.ts';
import type { Position } from '../../port/position.ts';
import type { Instant, Page, ReadAllOptions, ReadOptions, Scope, TailOptions } from '../../port/reading.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamId } from '../../port/stream-id.ts';
import { HeadWatch } from '../../reading/head-watch.ts';
import { readPages } from '../../reading/read-pages.ts';
import { tailPages } from '../../reading/tail-pages.ts';
import { checkAppend } from '../../validation/check-append.ts';
import { checkMany } from '../../validation/check-many.ts';
import { AppendQueue } from './appending/append-queue.ts';
import { defaultDeadline } from './deadlines/within.ts';
import type { PostgresOptions } from './postgres-options.ts';
import { LogReader } from './reading/log-reader.ts';
import { readStream } from './reading/read-stream.ts';
import { Announcer, channelOf } from './waking/announcer.ts';
import { WakeListener } from './waking/wake-listener.ts';

/** The port over a log in PostgreSQL. */
export class PostgresStore implements EventStore {
  readonly can = { atomicMany: true, densePositions: true, emptyCommands: true, maxEventBytes: 1_048_576, maxEvents: 1000 };
  readonly #reader: LogReader;
  readonly #queue: AppendQueue;
  readonly #watch: HeadWatch;
  readonly #announcer: Announcer;
  readonly #listener: WakeListener | undefined;
  readonly #running = new Set<Promise<unknown>>();

  constructor({ pool, schema, listen, deadlineMs = defaultDeadline, room }: PostgresOptions) {
    this.#reader = new LogReader(pool, schema);
    this.#watch = new HeadWatch(() => this.#reader.headPosition());
    this.#announcer = new Announcer(pool, schema);
    const committed = (position: Position) => {
      this.#watch.advance(position);
      this.#announcer.announce();
    };
    this.#queue = new AppendQueue(pool, schema, committed, { deadlineMs, ...(room && { room }) });
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
    yield* readStream(this.#reader, stream, options);
  }

  async *readAll(options: ReadAllOptions): AsyncGenerator<Page> {
    this.#checkOpen();
    yield* readPages(this.#reader, options);
  }

  tail(options: TailOptions): AsyncIterable<Page> {
    if (!this.#watch.closed) this.#listener?.start();
    return tailPages(this.#reader, this.#watch, options);
  }

  head(scope: Scope) {
    return this.#whileOpen(() => this.#reader.head(scope));
  }

  streamHead({ tenant, stream }: StreamId) {
    return this.#whileOpen(async () => {
      const [last] = await this.#reader.events('where tenant = $1 and stream = $2 order by revision desc limit 1', [
        tenant,
        stream,
      ]);
      return last && { revision: last.revision, position: last.position, recordedAt: last.recordedAt };
    });
  }

  find(tenant: string, eventId: string): Promise<StoredEvent | undefined> {
    return this.#whileOpen(() => this.#reader.find(tenant, eventId));
  }

  positionAt(moment: Instant): Promise<Position> {
    return this.#whileOpen(() => this.#reader.positionAt(moment));
  }

  async close(): Promise<void> {
    this.#watch.close();
    await Promise.allSettled(this.#running);
    await Promise.all([this.#queue.idle(), this.#announcer.close(), this.#listener?.close()]);
  }

  #checkIds(append: Append): Promise<void> {
    return checkEventIds(append, async (id) => (await this.#reader.find(append.tenant, id)) !== undefined);
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
