import { EventStoreError } from '../../../port/event-store-error.ts';

/** How much may wait for the log at once in one process: appends, and UTF-16 units of what they carry. */
export interface Room {
  readonly appends: number;
  readonly size: number;
}

export const defaultRoom: Room = { appends: 20_000, size: 128 * 1024 * 1024 };

/** Counts what waits, so that memory stays bounded when appends come faster than the database takes them. */
export class WaitingRoom {
  readonly #room: Room;
  #appends = 0;
  #size = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  /** Lets an append in. @throws EventStoreError unavailable, not-written, when it is full */
  enter(size: number): void {
    // Into an empty room anything may come: a single append is bounded by its own limits.
    if (this.#appends > 0 && (this.#appends >= this.#room.appends || this.#size + size > this.#room.size)) {
      throw new EventStoreError('unavailable', { outcome: 'not-written', state: 'QUEUE_FULL' });
    }
    this.#appends += 1;
    this.#size += size;
  }

  leave(size: number): void {
    this.#appends -= 1;
    this.#size -= size;
  }
}
