import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import pg from 'pg';
import type { StoredEvent } from '../../../port/stored-event.ts';
import { borrow } from '../../../deadlines/borrow.ts';
import { within } from '../../../deadlines/within.ts';
import { type RawRow, rawRows } from '../raw-rows.ts';
import { storeError } from '../sql-error.ts';
import { toStoredEvent } from './to-stored-event.ts';

/**
 * Asks the database as one role. Each question takes a connection of the pool for its own time only: nothing is held between two pages.
 * A connection that does not answer in time is not used again.
 */
export class LogConnection {
  /** The schema, quoted for SQL. */
  readonly space: string;
  readonly #pool: Pool;
  readonly #schema: string;
  readonly #deadlineMs: number;

  constructor(pool: Pool, schema: string, deadlineMs: number) {
    this.#pool = pool;
    this.#schema = schema;
    this.#deadlineMs = deadlineMs;
    this.space = pg.escapeIdentifier(schema);
  }

  /** @throws EventStoreError unavailable */
  async rows(text: string, values: readonly unknown[]): Promise<readonly RawRow[]> {
    const until = performance.now() + this.#deadlineMs;
    try {
      const client = await borrow(this.#pool, this.#deadlineMs);
      // Unheard, the error of a connection that breaks ends the process; the query that meets it tells.
      client.on('error', ignore);
      let broken = true;
      try {
        const rows = await within(until - performance.now(), rawRows(client, { name: this.#nameOf(text), text, values }));
        broken = false;
        return rows;
      } finally {
        client.release(broken);
        client.off('error', ignore);
      }
    } catch (error) {
      throw storeError(error, 'not-written');
    }
  }

  /** The events that a statement over `eventColumns` gives. @throws EventStoreError unavailable */
  async events(text: string, values: readonly unknown[]): Promise<readonly StoredEvent[]> {
    return (await this.rows(text, values)).map(toStoredEvent);
  }

  /** Prepared once a connection; the few shapes of our queries share short names. */
  #nameOf(text: string): string {
    const known = names.get(text);
    if (known !== undefined) return known;
    const name = `attune ${this.#schema} ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
    names.set(text, name);
    return name;
  }
}

const names = new Map<string, string>();

function ignore(): void {
  // See above.
}
