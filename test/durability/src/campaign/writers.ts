import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { lastAcknowledged } from '../checker/last-acknowledged.ts';
import { startWriter, type RunningWriter } from '../writers/running-writer.ts';

export interface WritersAsked {
  readonly url: string;
  readonly schema: string;
  readonly folder: string;
  readonly count: number;
  readonly lanes: number;
}

/** The processes that append; one that is killed has a successor. */
export class Writers {
  /** Every file in which one of them noted something down. */
  readonly files: string[] = [];
  readonly #asked: WritersAsked;
  readonly #running: RunningWriter[] = [];
  #started = 0;

  constructor(asked: WritersAsked) {
    this.#asked = asked;
    for (let n = 0; n < asked.count; n += 1) this.#running.push(this.#start());
  }

  /** Kills one, and starts another in its place. */
  async kill(choice: number): Promise<{ readonly at: number; readonly writer: string | undefined }> {
    const place = Math.floor(choice * this.#running.length);
    const killed = this.#running[place];
    const at = Date.now();
    await killed?.kill();
    this.#running[place] = this.#start();
    return { at, writer: killed?.name };
  }

  /** How long it took from a moment until somebody else was answered an append begun after it; undefined when that does not come in time. */
  async answeredAfter(at: number, limitMs: number): Promise<number | undefined> {
    const end = performance.now() + limitMs;
    while (performance.now() < end) {
      const answers = this.#running.map(({ file }) => (existsSync(file) ? lastAcknowledged(file) : undefined));
      const after = answers.filter((last) => last !== undefined && last.started > at).map((last) => last?.answered ?? 0);
      if (after.length > 0) return Math.min(...after) - at;
      await pause(10);
    }
    return undefined;
  }

  /** Lets all come to an end. @throws Error when one ended in another way */
  async end(): Promise<void> {
    const codes = await Promise.all(this.#running.map((writer) => writer.end()));
    if (codes.some((code) => code !== 0)) throw new Error('A writer ended by itself; its last words stand above.');
  }

  /** Leaves nobody behind. */
  async killAll(): Promise<void> {
    await Promise.all(this.#running.map((writer) => writer.kill()));
  }

  #start(): RunningWriter {
    const { folder, count: _count, ...asked } = this.#asked;
    const name = `w${String((this.#started += 1))}`;
    const file = join(folder, `${name}.acknowledged`);
    this.files.push(file);
    return startWriter({ ...asked, name, file });
  }
}
