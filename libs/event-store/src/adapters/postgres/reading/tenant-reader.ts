import { parseEventId } from '../../../idempotency/event-id.ts';
import type { Position } from '../../../port/position.ts';
import type { Filter } from '../../../port/reading.ts';
import type { StoredEvent } from '../../../port/stored-event.ts';
import type { ScannableLog } from '../../../reading/scannable-log.ts';
import { utcMicroseconds } from '../../../validation/instants.ts';
import type { LogConnection } from './log-connection.ts';
import { eventColumns, instantOf } from './to-stored-event.ts';

/** One tenant's events, for whoever serves requests, as the reader: by functions that set the tenant for their own transaction only. */
export class TenantReader {
  readonly #log: LogConnection;

  constructor(log: LogConnection) {
    this.#log = log;
  }

  /** The tenant's part of the log. Where the log ends is the same for all. */
  of(tenant: string): ScannableLog {
    return {
      headPosition: () => this.headPosition(),
      scan: ({ where: { types, streams, partition }, after, upTo, direction }) =>
        this.#call('tenant_events', [tenant, after, upTo, direction === 'backward', ...filter({ types, streams, partition })]),
    };
  }

  async headPosition(): Promise<Position> {
    const [row] = await this.#log.rows(`select ${this.#log.space}.head_position()`, []);
    return BigInt(row?.[0] ?? 0);
  }

  async positionAt(moment: string): Promise<Position> {
    const at = utcMicroseconds('asOf', moment);
    // PostgreSQL knows no year 0, and nothing was recorded by then.
    if (at.startsWith('0000')) return 0n;
    const [row] = await this.#log.rows(`select ${this.#log.space}.position_at($1::timestamptz)`, [at]);
    return BigInt(row?.[0] ?? 0);
  }

  async head(tenant: string) {
    const [[position, recordedAt] = []] = await this.#log.rows(`select * from ${this.#log.space}.tenant_head($1)`, [tenant]);
    return { position: BigInt(position ?? 0), recordedAt: recordedAt ? instantOf(recordedAt) : '' };
  }

  async find(tenant: string, eventId: string): Promise<StoredEvent | undefined> {
    const id = parseEventId(eventId);
    if (id === undefined) return undefined;
    const [event] = await this.#call('tenant_event', [tenant, id.commandId, id.ordinal]);
    return event;
  }

  /** Events of a stream, revisions inclusive, none beyond a position. */
  stream(
    { tenant, stream }: { readonly tenant: string; readonly stream: string },
    page: {
      readonly low: number;
      readonly high: number;
      readonly upTo: Position | undefined;
      readonly size: number;
      readonly backward: boolean;
    },
  ): Promise<readonly StoredEvent[]> {
    const { low, high, upTo = null, size, backward } = page;
    return this.#call('stream_events', [tenant, stream, low, high, upTo, size, backward]);
  }

  #call(name: string, values: readonly unknown[]): Promise<readonly StoredEvent[]> {
    const parameters = values.map((_value, index) => `$${String(index + 1)}`).join(', ');
    return this.#log.events(`select ${eventColumns} from ${this.#log.space}.${name}(${parameters})`, values);
  }
}

function filter({
  types,
  streams,
  partition,
}: { readonly [Part in keyof Filter]: Filter[Part] | undefined }): readonly unknown[] {
  return [types ?? null, streams ?? null, partition?.of ?? null, partition?.n ?? null];
}
