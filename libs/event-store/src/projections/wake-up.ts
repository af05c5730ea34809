import { once } from 'node:events';

/** Rings for one who waits; what rang since they last looked is not lost. */
export class WakeUp {
  readonly #rings = new EventTarget();
  #rung = false;

  ring(): void {
    this.#rung = true;
    this.#rings.dispatchEvent(new Event('ring'));
  }

  /** Forgets what rang before: what is looked up from here on needs no word of it. */
  looked(): void {
    this.#rung = false;
  }

  /** Waits for a ring since `looked`, for so many milliseconds at most, or until the signal aborts. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    if (this.#rung || signal.aborted) return;
    await once(this.#rings, 'ring', { signal: AbortSignal.any([signal, AbortSignal.timeout(ms)]) }).catch(() => undefined);
  }
}
