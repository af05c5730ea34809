import { setImmediate as turn } from 'node:timers/promises';
import type { Pool, PoolClient } from 'pg';
import type { Append, Appended } from '../../../port/append.ts';
import { EventStoreError } from '../../../port/event-store-error.ts';
import type { Position } from '../../../port/position.ts';
import { borrow } from '../../../deadlines/borrow.ts';
import { within } from '../../../deadlines/within.ts';
import { isRefusalOfContent, storeError } from '../sql-error.ts';
import { answerGroup } from './answer-group.ts';
import type { GroupEntry } from './group-entry.ts';
import type { PendingAppend } from './pending-append.ts';
import { sendGroup } from './send-group.ts';
import { takeGroup } from './take-group.ts';
import { defaultRoom, type Room, WaitingRoom } from './waiting-room.ts';

/** Between two looks for appends that have waited too long, in milliseconds. */
const lookEvery = 250;

/** Groups the appends of this process: while one group commits, the next gathers. One connection at a time. */
export class AppendQueue {
  readonly #queue: PendingAppend[] = [];
  readonly #pool: Pool;
  readonly #schema: string;
  readonly #committed: (position: Position) => void;
  readonly #deadlineMs: number;
  readonly #room: WaitingRoom;
  /** What is on its way to the log now. */
  #sent: readonly GroupEntry[] = [];
  #client: PoolClient | undefined;
  #draining: Promise<void> | undefined;

  constructor(
    pool: Pool,
    schema: string,
    committed: (position: Position) => void,
    { deadlineMs, room = defaultRoom }: { readonly deadlineMs: number; readonly room?: Room },
  ) {
    this.#pool = pool;
    this.#schema = schema;
    this.#committed = committed;
    this.#deadlineMs = deadlineMs;
    this.#room = new WaitingRoom(room);
  }

  /** @throws EventStoreError unavailable when too much waits already */
  push(appends: readonly Append[], together: boolean): Promise<readonly Appended[]> {
    const size = appends.reduce((sum, { events }) => events.reduce((all, { body }) => all + body.length + 300, sum), 300);
    this.#room.enter(size);
    const answered = new Promise<readonly Appended[]>((resolve, reject) => {
      this.#queue.push({ appends, together, size, resolve, reject, until: performance.now() + this.#deadlineMs });
      this.#draining ??= this.#drain();
    });
    // Once, however often the outcome is told.
    const leave = () => {
      this.#room.leave(size);
    };
    answered.then(leave, leave);
    return answered;
  }

  /** Resolves when all that was pushed is answered. */
  async idle(): Promise<void> {
    await this.#draining;
  }

  async #drain(): Promise<void> {
    const looking = setInterval(() => {
      this.#giveUpLate();
    }, lookEvery);
    do {
      // One turn, so that callers just answered join this group; without it groups are half full.
      await turn();
      await this.#writeAll(this.#queue, 1);
    } while (this.#queue.length > 0);
    clearInterval(looking);
    this.#client?.release();
    this.#client?.off('error', ignore);
    this.#client = undefined;
    this.#draining = undefined;
  }

  /** What has not been sent by its deadline never will be; of what has been, nobody knows. */
  #giveUpLate(): void {
    const now = performance.now();
    for (const { pending } of this.#sent) {
      if ((pending.until ?? Infinity) <= now)
        pending.reject(new EventStoreError('unavailable', { outcome: 'unknown', state: 'DEADLINE' }));
    }
    const kept = this.#queue.filter(({ until = Infinity, reject }) => {
      if (until <= now) reject(new EventStoreError('unavailable', { outcome: 'not-written', state: 'DEADLINE' }));
      return until > now;
    });
    this.#queue.splice(0, this.#queue.length, ...kept);
  }

  /** Writes up to a number of groups, planning anew what its neighbours' outcome held up. */
  async #writeAll(queue: PendingAppend[], groups = Infinity): Promise<void> {
    for (let group = 0; group < groups && queue.length > 0; group += 1) {
      queue.unshift(...(await this.#write(takeGroup(queue))));
    }
  }

  /** Writes one group and answers its callers. @returns those to be planned anew */
  async #write(entries: readonly GroupEntry[]): Promise<readonly PendingAppend[]> {
    let sent = false;
    try {
      const client = (this.#client ??= await this.#connect());
      sent = true;
      this.#sent = entries;
      const outcome = await within(this.#deadlineMs, sendGroup(client, this.#schema, entries));
      if (outcome.written) this.#committed(outcome.head + BigInt(writtenEvents(entries)));
      return await within(this.#deadlineMs, answerGroup(client, this.#schema, entries, outcome));
    } catch (error) {
      const callers = [...new Set(entries.map(({ pending }) => pending))];
      if (isRefusalOfContent(error)) await this.#split(callers);
      else this.#fail(callers, storeError(error, sent ? 'unknown' : 'not-written'));
      return [];
    } finally {
      this.#sent = [];
    }
  }

  /** A group that the server refuses as a whole is halved until the one to blame stands alone. */
  async #split(callers: readonly PendingAppend[]): Promise<void> {
    if (callers.length === 1) {
      callers[0]?.reject(new EventStoreError('invalid', { field: 'events' }));
      return;
    }
    const middle = callers.length >> 1;
    await this.#writeAll(callers.slice(0, middle));
    await this.#writeAll(callers.slice(middle));
  }

  #fail(callers: readonly PendingAppend[], error: EventStoreError): void {
    // The connection may be broken or out of step: it does not return to the pool.
    this.#client?.release(true);
    this.#client = undefined;
    for (const caller of callers) caller.reject(error);
  }

  async #connect(): Promise<PoolClient> {
    const client = await borrow(this.#pool, this.#deadlineMs);
    // Between two groups nobody listens otherwise, and an unheard error ends the process.
    client.on('error', ignore);
    return client;
  }
}

function writtenEvents(entries: readonly GroupEntry[]): number {
  return entries.reduce((sum, { append, rival }) => (rival === false ? sum + append.events.length : sum), 0);
}

function ignore(): void {
  // The next query on the connection reports it.
}
