import type { Pool } from 'pg';
import pg from 'pg';

/** NOTIFY takes a lock of the whole cluster until its commit is done, so it is sent seldom, in milliseconds. */
const interval = 10;

/** The channel on which a log tells that it has grown. It carries nothing. */
export function channelOf(schema: string): string {
  return `attune ${schema}`.slice(0, 63);
}

/** Tells other processes, after the commit and on another connection, that the log has grown. A lost word costs a poll interval at most. */
export class Announcer {
  readonly #pool: Pool;
  readonly #text: string;
  #timer: NodeJS.Timeout | undefined;
  #sending: Promise<unknown> = Promise.resolve();

  constructor(pool: Pool, schema: string) {
    this.#pool = pool;
    // Nothing is lost with a notification, so its commit need not wait for the disk; the events' own always does.
    this.#text = `begin; set local synchronous_commit to off; notify ${pg.escapeIdentifier(channelOf(schema))}; commit`;
  }

  announce(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#sending = this.#pool.query(this.#text).catch(() => undefined);
    }, interval);
  }

  async close(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
  }
}
