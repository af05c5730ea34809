import type { Position } from '../../../port/position.ts';
import type { ScannableLog } from '../../../reading/scannable-log.ts';
import { conditions } from './conditions.ts';
import type { LogConnection } from './log-connection.ts';
import { eventColumns, instantOf } from './to-stored-event.ts';

/** The log of every tenant, for whoever follows it, by plain queries as the follower. */
export class LogReader implements ScannableLog {
  readonly #log: LogConnection;

  constructor(log: LogConnection) {
    this.#log = log;
  }

  async headPosition(): Promise<Position> {
    const [row] = await this.#log.rows(`select max(position) from ${this.#log.space}.events`, []);
    return BigInt(row?.[0] ?? 0);
  }

  scan({ where, after, upTo, direction }: Parameters<ScannableLog['scan']>[0]) {
    const { sql, values } = conditions(where, 2);
    const text = `select ${eventColumns} from ${this.#log.space}.events where position > $1 and position <= $2${sql}
      order by position ${direction === 'forward' ? 'asc' : 'desc'}`;
    return this.#log.events(text, [after, upTo, ...values]);
  }

  async head() {
    const text = `select position, recorded_at at time zone 'UTC' from ${this.#log.space}.events order by position desc limit 1`;
    const [[position, recordedAt] = []] = await this.#log.rows(text, []);
    return { position: BigInt(position ?? 0), recordedAt: recordedAt ? instantOf(recordedAt) : '' };
  }
}
