import type { ClientConfig } from 'pg';
import { WakeListener } from '../../adapters/postgres/waking/wake-listener.ts';

/** One listening connection for all who watch, open while somebody does. */
export class SharedListener {
  readonly #config: ClientConfig;
  readonly #channel: string;
  readonly #watching = new Set<() => void>();
  #listener: WakeListener | undefined;

  constructor(config: ClientConfig, channel: string) {
    this.#config = config;
    this.#channel = channel;
  }

  /** @returns ends the watching */
  watch(wake: () => void): () => Promise<void> {
    // In a function of its own, so that one who watches twice is told twice.
    const told = () => {
      wake();
    };
    this.#watching.add(told);
    if (this.#listener === undefined) {
      this.#listener = new WakeListener(this.#config, this.#channel, () => {
        for (const each of this.#watching) each();
      });
      this.#listener.start();
    }
    return async () => {
      this.#watching.delete(told);
      if (this.#watching.size > 0) return;
      const listener = this.#listener;
      this.#listener = undefined;
      await listener?.close();
    };
  }
}
