import type { Server } from './server.ts';
import { stopServer } from './stop-server.ts';

const withinMs = 60_000;

/** Sessions that lost their server; why it ended they do not know. */
const ofSessions = /FATAL: {2}(?:terminating connection|the database system is)/;

/** How a server is kept. */
export interface Keeping {
  readonly first: Server;
  /** Starts the server on a port once more. */
  readonly again: (port: number) => Promise<Server>;
  /** One that ended more often within a minute is not helped by being started once more. */
  readonly mostTimes: number;
  readonly onNotice: (notice: string) => void;
  /** Told when it is gone for good. */
  readonly onGone: () => void;
}

/** A server that is started again when it ends by itself, on its port, where everybody knows it. */
export class KeptServer {
  #running: Server;
  #ends: readonly number[] = [];
  #stopping: Promise<void> | undefined;
  readonly #again: Keeping['again'];
  readonly #mostTimes: number;
  readonly #onNotice: Keeping['onNotice'];
  readonly #endWithUs = () => this.#running.process.kill('SIGINT');
  readonly #gone: Promise<void>;

  constructor({ first, again, mostTimes, onNotice, onGone }: Keeping) {
    this.#running = first;
    this.#again = again;
    this.#mostTimes = mostTimes;
    this.#onNotice = onNotice;
    process.once('exit', this.#endWithUs);
    this.#gone = this.#keep().finally(() => {
      process.off('exit', this.#endWithUs);
      onGone();
    });
  }

  /** The process that runs now. */
  get pid(): number {
    return this.#running.pid;
  }

  /** Ends it for good, and gives once it is gone. */
  stop(): Promise<void> {
    return (this.#stopping ??= stopServer(this.#running).then(() => this.#gone));
  }

  async #keep(): Promise<void> {
    for (;;) {
      const words = await this.#running.gone;
      if (this.#stopping !== undefined || !(await this.#startAgain(words))) return;
    }
  }

  async #startAgain(words: string): Promise<boolean> {
    const { pid, port } = this.#running;
    const last = words.split('\n').filter((line) => !ofSessions.test(line));
    const ended = [`PostgreSQL (process ${String(pid)}) ended by itself. Its last words:`, ...last.slice(-5)].join('\n');
    const now = performance.now();
    this.#ends = [...this.#ends.filter((then) => now - then < withinMs), now];
    if (this.#ends.length > this.#mostTimes)
      return this.#giveUp(`${ended}\nIt has ended ${String(this.#ends.length)} times within a minute.`);
    this.#onNotice(ended);
    try {
      this.#running = await this.#again(port);
    } catch (error) {
      return this.#giveUp(error instanceof Error ? error.message : String(error));
    }
    // Somebody may have asked for its end while it started.
    if (this.#stopping !== undefined) await stopServer(this.#running);
    else this.#onNotice(`PostgreSQL runs again, as process ${String(this.#running.pid)}; nothing that was acknowledged is lost.`);
    return true;
  }

  #giveUp(why: string): false {
    this.#onNotice(`${why}\nPostgreSQL is not started again. Mend what stands in its way, end this process and start it anew.`);
    return false;
  }
}
