import { setTimeout as pause } from 'node:timers/promises';
import type { Leases } from './leases.ts';
import type { ProjectionSeat } from './projection-seat.ts';

/** How often checkpoints are looked up that another process moves, in milliseconds, while somebody here waits for one. */
const everyMs = 15;

/** Tells those who wait here of checkpoints that other processes move: one query for them all, and none while nobody waits. */
export class LookForWaiting<Tx> {
  readonly #leases: Leases<Tx>;
  readonly #seats: readonly ProjectionSeat<Tx>[];
  readonly #signal: AbortSignal;
  #looking = false;

  constructor(leases: Leases<Tx>, seats: readonly ProjectionSeat<Tx>[], signal: AbortSignal) {
    this.#leases = leases;
    this.#seats = seats;
    this.#signal = signal;
  }

  /** Somebody waits. */
  begin(): void {
    if (!this.#looking) void this.#look();
  }

  async #look(): Promise<void> {
    this.#looking = true;
    while (!this.#signal.aborted && this.#seats.some(({ line }) => line.awaited)) {
      // What this process moves itself it knows already.
      if (this.#seats.some(({ line, leads }) => line.awaited && !leads)) await this.#once().catch(() => undefined);
      await pause(everyMs);
    }
    this.#looking = false;
  }

  async #once(): Promise<void> {
    const checkpoints = await this.#leases.checkpoints();
    for (const seat of this.#seats) {
      const { name, version, partition = 0 } = seat.projection;
      const own = checkpoints.find((one) => one.name === name && one.version === version && one.partition === partition);
      if (own !== undefined && !seat.leads) seat.line.reach(own.position);
    }
  }
}
