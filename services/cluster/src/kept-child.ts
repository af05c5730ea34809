import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

/** How long after its end a process is started again, in milliseconds. */
const again = 500;

/** Who ends so often within so long, in milliseconds, is not helped by being started once more. */
const [mostTimes, within] = [4, 20_000];

export interface KeepChild {
  /** Names it to people. */
  readonly name: string;
  /** The script that Node runs. */
  readonly script: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly onNotice: (notice: string) => void;
}

/** A service's process, which is started again when it ends by itself. */
export class KeptChild {
  readonly #keep: KeepChild;
  #child: ChildProcess | undefined;
  #ending = false;
  readonly #kept: Promise<void>;
  readonly #gaveUp = Promise.withResolvers<string>();

  constructor(keep: KeepChild) {
    this.#keep = keep;
    this.#kept = this.#run();
  }

  get pid(): number | undefined {
    return this.#child?.pid;
  }

  /** Resolves, with what to tell, once it is started no more because it ends again and again. */
  get gaveUp(): Promise<string> {
    return this.#gaveUp.promise;
  }

  /** Ends it in order, for good. */
  async stop(): Promise<void> {
    this.#ending = true;
    this.#child?.kill('SIGTERM');
    await this.#kept;
  }

  #isEnding(): boolean {
    return this.#ending;
  }

  async #run(): Promise<void> {
    const { name, script, environment, onNotice } = this.#keep;
    const { PATH = '', HOME = '' } = process.env;
    const endWithUs = () => this.#child?.kill('SIGKILL');
    process.on('exit', endWithUs);
    let ends: readonly number[] = [];
    for (;;) {
      const child = spawn(process.execPath, [script], {
        env: { PATH, HOME, ...environment },
        // A group of its own: Ctrl-C at a terminal reaches the starter, which ends the services in order.
        detached: true,
        stdio: ['ignore', 'inherit', 'inherit'],
      });
      this.#child = child;
      const how = await new Promise<string>((resolve) => {
        child.once('error', (error) => {
          resolve(error.message);
        });
        child.once('exit', (code, signal) => {
          resolve(signal ?? `exit code ${String(code)}`);
        });
      });
      if (this.#isEnding()) break;
      const now = performance.now();
      ends = [...ends.filter((then) => now - then < within), now];
      if (ends.length >= mostTimes) {
        this.#gaveUp.resolve(
          `${name} ended ${String(ends.length)} times within ${String(within / 1000)} s (${how}). Its own words stand above.`,
        );
        break;
      }
      onNotice(`${name} ended (${how}) and is started again.`);
      await pause(again);
    }
    process.off('exit', endWithUs);
  }
}
