import { setTimeout as pause } from 'node:timers/promises';
import type { ClientConfig } from 'pg';
import pg from 'pg';

const reconnectDelay = 500;

/** One connection that listens for all who wait, and comes back when it is lost. Meanwhile their own looking serves. */
export class WakeListener {
  readonly #config: ClientConfig;
  readonly #channel: string;
  readonly #wake: () => void;
  readonly #stop = new AbortController();
  #running: Promise<void> | undefined;

  constructor(config: ClientConfig, channel: string, wake: () => void) {
    this.#config = config;
    this.#channel = channel;
    this.#wake = wake;
  }

  start(): void {
    this.#running ??= this.#run();
  }

  async close(): Promise<void> {
    this.#stop.abort();
    await this.#running;
  }

  async #run(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      await this.#listen().catch(() => undefined);
      await pause(reconnectDelay, undefined, { signal: this.#stop.signal, ref: false }).catch(() => undefined);
    }
  }

  /** Listens until the connection ends or the listener closes. */
  async #listen(): Promise<void> {
    const client = new pg.Client({ keepAlive: true, connectionTimeoutMillis: 5000, ...this.#config });
    const { promise: ended, resolve: end } = Promise.withResolvers<undefined>();
    const finish = () => {
      end(undefined);
    };
    client.on('error', finish);
    client.on('end', finish);
    client.on('notification', this.#wake);
    try {
      await client.connect();
      await client.query(`listen ${pg.escapeIdentifier(this.#channel)}`);
      // What was said while nobody listened is looked up.
      this.#wake();
      this.#stop.signal.addEventListener('abort', finish, { once: true });
      if (!this.#stop.signal.aborted) await ended;
    } finally {
      this.#stop.signal.removeEventListener('abort', finish);
      await client.end().catch(() => undefined);
    }
  }
}
