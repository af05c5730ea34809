import { askedAgain } from './asked-again.ts';
import { defaultLeading } from './leading.ts';
import type { Projection } from './projection.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import { runProjection, type RunProjection } from './run-projection.ts';
import { WaitingLine } from './waiting-line.ts';

export type SeatOptions<Tx> = Omit<RunProjection<Tx>, 'projection' | 'onMoved' | 'onLeads'>;

/** One projection's place in the runner of a process. */
export class ProjectionSeat<Tx> {
  readonly projection: Projection<Tx>;
  readonly line = new WaitingLine();
  readonly #options: SeatOptions<Tx>;
  #running: Promise<void> | undefined;
  #stopped: ProjectionStopped | undefined;
  #resume = new AbortController();
  #leads = false;

  constructor(projection: Projection<Tx>, options: SeatOptions<Tx>) {
    this.projection = projection;
    this.#options = options;
  }

  /** Whether it works or waits for its lease. */
  get running(): boolean {
    return this.#running !== undefined && this.#stopped === undefined;
  }

  /** Whether this process works on it; else another one does, or none. */
  get leads(): boolean {
    return this.#leads;
  }

  /** Why it stopped itself, until it runs again. */
  get stopped(): ProjectionStopped | undefined {
    return this.#stopped;
  }

  /** Lets it run, unless it does. */
  start(): void {
    this.#resume.abort();
    if (!this.#options.signal.aborted) this.#running ??= this.#run();
  }

  /** Waits for its end. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    const { views, signal, onStopped, leading = defaultLeading } = this.#options;
    for (let parked = await this.#follow(); parked !== undefined; parked = await this.#follow()) {
      this.#stopped = parked;
      this.#resume = new AbortController();
      onStopped?.(parked);
      const ending = AbortSignal.any([signal, this.#resume.signal]);
      await askedAgain(views, parked, { lookMs: leading.lookMs, signal: ending });
      if (signal.aborted) break;
      this.#stopped = undefined;
    }
    this.#running = undefined;
  }

  #follow() {
    return runProjection({
      ...this.#options,
      projection: this.projection,
      onStopped: () => undefined,
      onMoved: (position) => {
        this.line.reach(position);
      },
      onLeads: (leads) => {
        this.#leads = leads;
      },
    });
  }
}
