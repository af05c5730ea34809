import type { Position } from '../port/position.ts';

/** A position that rises, and those who wait for it. */
export class WaitingLine {
  #position: Position = -1n;
  readonly #waiting = new Set<{ readonly for: Position; readonly reached: () => void }>();

  get position(): Position {
    return this.#position;
  }

  /** Whether anybody waits now. */
  get awaited(): boolean {
    return this.#waiting.size > 0;
  }

  reach(position: Position): void {
    this.#position = position;
    for (const waiter of this.#waiting) if (waiter.for <= position) waiter.reached();
  }

  /** True as soon as the position is reached, false when that takes longer than the time-out in milliseconds. */
  waitFor(position: Position, timeoutMs: number): Promise<boolean> {
    if (this.#position >= position) return Promise.resolve(true);
    return new Promise((resolve) => {
      const settle = (reached: boolean) => {
        clearTimeout(timer);
        this.#waiting.delete(waiter);
        resolve(reached);
      };
      const timer = setTimeout(settle, timeoutMs, false);
      const waiter = {
        for: position,
        reached: () => {
          settle(true);
        },
      };
      this.#waiting.add(waiter);
    });
  }
}
