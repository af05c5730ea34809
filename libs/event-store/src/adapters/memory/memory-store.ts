import { eventsAhead } from '../../expectations/chained.ts';
import { checkExpected } from '../../expectations/check-expected.ts';
import { answerAgain } from '../../idempotency/answer-again.ts';
import { answerManyAgain } from '../../idempotency/answer-many-again.ts';
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
import type { ScannableLog } from '../../reading/scannable-log.ts';
import { tailPages } from '../../reading/tail-pages.ts';
import { checkAppend } from '../../validation/check-append.ts';
import { checkMany } from '../../validation/check-many.ts';
import { utcMicroseconds } from '../../validation/instants.ts';
import type { MemoryLog } from './memory-log.ts';
import { readStream } from './read-stream.ts';

/** The port over a log in memory. */
export class MemoryStore implements EventStore {
  readonly can = { atomicMany: true, densePositions: true, emptyCommands: true, maxEventBytes: 1_048_576, maxEvents: 1000 };
  readonly #log: MemoryLog;
  readonly #clock: () => Date;
  readonly #watch: HeadWatch;
  readonly #scannable: ScannableLog;

  constructor(log: MemoryLog, clock: () => Date) {
    this.#log = log;
    this.#clock = clock;
    const headPosition = () => Promise.resolve(log.position);
    this.#watch = new HeadWatch(headPosition);
    this.#scannable = {
      headPosition: async () => {
        this.#checkOpen();
        return headPosition();
      },
      scan: ({ where, after, upTo, direction }) => Promise.resolve(log.scan(where, after, upTo, direction)),
    };
  }

  async append(append: Append): Promise<Appended> {
    this.#checkOpen();
    checkAppend(append, this.can);
    await checkEventIds(append, (id) => Promise.resolve(this.#log.find(append.tenant, id) !== undefined));
    const recorded = this.#log.command(append.tenant, append.command.id);
    if (recorded !== undefined) return answerAgain(append, recorded);
    checkExpected(append.stream, append.expected, this.#log.stream(append).length);
    return this.#write(append);
  }

  async appendMany(appends: readonly Append[]): Promise<readonly Appended[]> {
    this.#checkOpen();
    checkMany(appends, this.can);
    for (const append of appends) {
      await checkEventIds(append, (id) => Promise.resolve(this.#log.find(append.tenant, id) !== undefined));
    }
    const recorded = appends.map(({ tenant, command }) => this.#log.command(tenant, command.id));
    const again = answerManyAgain(appends, recorded);
    if (again !== undefined) return again;
    const ahead = eventsAhead(appends);
    for (const [index, append] of appends.entries())
      checkExpected(append.stream, append.expected, this.#log.stream(append).length + (ahead[index] ?? 0));
    return appends.map((append) => this.#write(append));
  }

  async *read(stream: StreamId, options: ReadOptions = {}): AsyncGenerator<StoredEvent> {
    this.#checkOpen();
    await Promise.resolve();
    yield* readStream(this.#log, stream, options);
  }

  readAll(options: ReadAllOptions): AsyncIterable<Page> {
    return readPages(this.#scannable, options);
  }

  tail(options: TailOptions): AsyncIterable<Page> {
    return tailPages(this.#scannable, this.#watch, options);
  }

  async head(scope: Scope) {
    this.#checkOpen();
    const last = await Promise.resolve(this.#log.last(scope));
    return { position: last?.position ?? 0n, recordedAt: last?.recordedAt ?? '' };
  }

  async streamHead(stream: StreamId) {
    this.#checkOpen();
    const last = await Promise.resolve(this.#log.stream(stream).at(-1));
    return last && { revision: last.revision, position: last.position, recordedAt: last.recordedAt };
  }

  async find(tenant: string, eventId: string): Promise<StoredEvent | undefined> {
    this.#checkOpen();
    return Promise.resolve(this.#log.find(tenant, eventId));
  }

  async positionAt(moment: Instant): Promise<Position> {
    this.#checkOpen();
    return Promise.resolve(this.#log.positionAt(utcMicroseconds('asOf', moment)));
  }

  close(): Promise<void> {
    this.#watch.close();
    return Promise.resolve();
  }

  #write(append: Append): Appended {
    const now = this.#clock().toISOString().replace('Z', '000Z');
    const last = this.#log.head?.recordedAt ?? now;
    const answer = this.#log.write(append, now > last ? now : last);
    this.#watch.advance(answer.position);
    return answer;
  }

  #checkOpen(): void {
    if (this.#watch.closed) throw new EventStoreError('closed', { store: 'closed' });
  }
}
