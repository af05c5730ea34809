import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import pg from 'pg';
import { parseEventId } from '../../../idempotency/event-id.ts';
import type { Position } from '../../../port/position.ts';
import type { Scope } from '../../../port/reading.ts';
import type { StoredEvent } from '../../../port/stored-event.ts';
import type { ScannableLog } from '../../../reading/scannable-log.ts';
import { utcMicroseconds } from '../../../validation/instants.ts';
import { type RawRow, rawRows } from '../raw-rows.ts';
import { storeError } from '../sql-error.ts';
import { conditions } from './conditions.ts';
import { eventColumns, instantOf, toStoredEvent } from './to-stored-event.ts';

/** Plain queries over the log. Each takes a connection of the pool for its own time only: nothing is held between two pages. */
export class LogReader implements ScannableLog {
  readonly #pool: Pool;
  readonly #schema: string;
  readonly #name: string;

  constructor(pool: Pool, schema: string) {
    this.#pool = pool;
    this.#name = schema;
    this.#schema = pg.escapeIdentifier(schema);
  }

  async headPosition(): Promise<Position> {
    const [row] = await this.#rows(`select max(position) from ${this.#schema}.events`, []);
    return BigInt(row?.[0] ?? 0);
  }

  async scan({ where, after, upTo, direction }: Parameters<ScannableLog['scan']>[0]): Promise<readonly StoredEvent[]> {
    const { sql, values } = conditions(where, 2);
    const order = direction === 'forward' ? 'asc' : 'desc';
    return this.events(`where position > $1 and position <= $2${sql} order by position ${order}`, [after, upTo, ...values]);
  }

  async head(scope: Scope) {
    const { sql, values } = conditions(scope, 0);
    const text = `select position, recorded_at at time zone 'UTC' from ${this.#schema}.events where true${sql} order by position desc limit 1`;
    const [[position, recordedAt] = []] = await this.#rows(text, values);
    return { position: BigInt(position ?? 0), recordedAt: recordedAt ? instantOf(recordedAt) : '' };
  }

  async find(tenant: string, eventId: string): Promise<StoredEvent | undefined> {
    const id = parseEventId(eventId);
    if (id === undefined) return undefined;
    const [event] = await this.events(
      `where position = (select position - events + 1 + $3 from ${this.#schema}.commands
        where tenant = $1 and command_id = $2::uuid and $3 < events)`,
      [tenant, id.commandId, id.ordinal],
    );
    return event;
  }

  async positionAt(moment: string): Promise<Position> {
    const at = utcMicroseconds('asOf', moment);
    // PostgreSQL knows no year 0, and nothing was recorded by then.
    if (at.startsWith('0000')) return 0n;
    const [row] = await this.#rows(`select ${this.#schema}.position_at($1::timestamptz)`, [at]);
    return BigInt(row?.[0] ?? 0);
  }

  /** The events that a `where … order by …` over the table picks. */
  async events(rest: string, values: readonly unknown[]): Promise<readonly StoredEvent[]> {
    return (await this.#rows(`select ${eventColumns} from ${this.#schema}.events ${rest}`, values)).map(toStoredEvent);
  }

  async #rows(text: string, values: readonly unknown[]): Promise<readonly RawRow[]> {
    try {
      return await rawRows(this.#pool, { name: statementName(this.#name, text), text, values });
    } catch (error) {
      throw storeError(error, 'not-written');
    }
  }
}

const names = new Map<string, string>();

/** Prepared once a connection; the few shapes of our queries share short names. */
function statementName(schema: string, text: string): string {
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = `attune ${schema} ${createHash('sha256').update(text).digest('hex').slice(0, 12)}`;
  names.set(text, name);
  return name;
}
