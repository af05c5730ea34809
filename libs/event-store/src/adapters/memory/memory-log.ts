import { eventIdOf, parseEventId } from '../../idempotency/event-id.ts';
import type { RecordedCommand } from '../../idempotency/recorded-command.ts';
import type { Append, Appended } from '../../port/append.ts';
import type { Position } from '../../port/position.ts';
import type { Direction, Filter, Scope } from '../../port/reading.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { StreamId } from '../../port/stream-id.ts';
import { matches } from '../../reading/matches.ts';

/** What a memory store keeps. Two stores on one log are two processes on one database. */
export class MemoryLog {
  readonly #events: StoredEvent[] = [];
  readonly #streams = new Map<string, StoredEvent[]>();
  readonly #commands = new Map<string, RecordedCommand>();

  get head(): StoredEvent | undefined {
    return this.#events.at(-1);
  }

  get position(): Position {
    return this.head?.position ?? 0n;
  }

  stream({ tenant, stream }: StreamId): readonly StoredEvent[] {
    return this.#streams.get(key(tenant, stream)) ?? [];
  }

  command(tenant: string, id: string): RecordedCommand | undefined {
    return this.#commands.get(key(tenant, id));
  }

  find(tenant: string, eventId: string): StoredEvent | undefined {
    const { commandId = '', ordinal = 0 } = parseEventId(eventId) ?? {};
    const command = this.command(tenant, commandId);
    if (command === undefined || ordinal >= command.events) return undefined;
    return this.#events[Number(command.position) - command.events + ordinal];
  }

  scan(where: Scope & Filter, after: Position, upTo: Position, direction: Direction): readonly StoredEvent[] {
    const found = this.#events.slice(this.#countTo(after), this.#countTo(upTo)).filter((event) => matches(event, where));
    return direction === 'forward' ? found : found.reverse();
  }

  /** The last event recorded at or before a moment: times never fall along the log. */
  positionAt(moment: string): Position {
    return BigInt(this.#count(({ recordedAt }) => recordedAt <= moment));
  }

  last(where: Scope): StoredEvent | undefined {
    return this.#events.findLast((event) => matches(event, where));
  }

  /** Puts other events in place of all, unchecked, as the owner of a database's tables can. */
  rewrite(events: readonly StoredEvent[]): void {
    this.#events.splice(0, Infinity, ...events);
    this.#streams.clear();
    for (const event of events) {
      const history = this.#streams.get(key(event.tenant, event.stream)) ?? [];
      this.#streams.set(key(event.tenant, event.stream), history);
      history.push(event);
    }
  }

  /** Another log that holds the same, its commands too. */
  copy(): MemoryLog {
    const copy = new MemoryLog();
    copy.rewrite(this.#events);
    for (const [name, command] of this.#commands) copy.#commands.set(name, command);
    return copy;
  }

  #countTo(position: Position): number {
    return this.#count((event) => event.position <= position);
  }

  /** How many events stand before the first for which something no longer holds, searched by halving. */
  #count(holds: (event: StoredEvent) => boolean): number {
    let [low, high] = [0, this.#events.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const event = this.#events[middle];
      if (event !== undefined && holds(event)) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Writes an append that has been checked. */
  write({ tenant, stream, command, events }: Append, recordedAt: string): Appended {
    const history = this.#streams.get(key(tenant, stream)) ?? [];
    if (events.length > 0) this.#streams.set(key(tenant, stream), history);
    for (const [ordinal, event] of events.entries()) {
      const stored: StoredEvent = Object.freeze({
        ...event,
        actor: Object.freeze({ ...event.actor }),
        id: eventIdOf(command.id, ordinal),
        tenant,
        stream,
        revision: history.length + 1,
        position: this.position + 1n,
        recordedAt,
        commandId: command.id,
      });
      history.push(stored);
      this.#events.push(stored);
    }
    const answer = { stream, revision: history.length, position: this.position, recordedAt };
    this.#commands.set(key(tenant, command.id), { ...answer, fingerprint: command.fingerprint, events: events.length });
    return { ...answer, replayed: false };
  }
}

// Names hold no control characters.
function key(tenant: string, name: string): string {
  return `${tenant}\u0000${name}`;
}
