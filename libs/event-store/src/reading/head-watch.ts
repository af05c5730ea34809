import type { Position } from '../port/position.ts';

/** Between two looks at the log while somebody waits, in milliseconds: what holds when every wake-up is lost. */
export const pollInterval = 200;

/**
 * Knows how far the log reaches, and wakes who waits for more: at once for appends of this process, on a nudge, and by polling.
 * One look serves all who wait.
 */
export class HeadWatch {
  #known: Position = 0n;
  #closed = false;
  #looking = false;
  #nudges = 0;
  #timer: NodeJS.Timeout | undefined;
  readonly #waiting = new Set<{ readonly after: Position; readonly wake: () => void }>();
  readonly #look: () => Promise<Position>;

  constructor(look: () => Promise<Position>) {
    this.#look = look;
  }

  get known(): Position {
    return this.#known;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Tells of a position that is committed. */
  advance(position: Position): void {
    if (position <= this.#known) return;
    this.#known = position;
    for (const waiter of this.#waiting) if (waiter.after < position) waiter.wake();
  }

  /** Looks now. A nudge that finds nothing strands nobody: the poll goes on. */
  nudge(): void {
    if (this.#closed || this.#waiting.size === 0) return;
    this.#nudges += 1;
    if (!this.#looking) void this.#lookNow();
  }

  /** Resolves when the log reaches beyond `after`, the signal aborts, or the watch closes. */
  async beyond(after: Position, signal: AbortSignal): Promise<void> {
    if (this.#known > after || this.#closed || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    const wake = () => {
      resolve(undefined);
    };
    const waiter = { after, wake };
    this.#waiting.add(waiter);
    signal.addEventListener('abort', wake, { once: true });
    this.#schedule();
    await promise;
    signal.removeEventListener('abort', wake);
    this.#waiting.delete(waiter);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const waiter of this.#waiting) waiter.wake();
  }

  #schedule(): void {
    if (this.#timer !== undefined || this.#looking) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.nudge();
    }, pollInterval);
  }

  async #lookNow(): Promise<void> {
    this.#looking = true;
    const nudges = this.#nudges;
    // An outage is no news: the next look tells.
    const position = await this.#look().catch(() => undefined);
    this.#looking = false;
    if (position !== undefined) this.advance(position);
    // A nudge during the look may be of an append that the look did not see.
    if (this.#nudges !== nudges) this.nudge();
    else if (this.#waiting.size > 0 && !this.#closed) this.#schedule();
  }
}
