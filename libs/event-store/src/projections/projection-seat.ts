import type { Projection } from './projection.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import { runProjection, type RunProjection } from './run-projection.ts';
import { WaitingLine } from './waiting-line.ts';

/** One projection's place in the runner of a process. */
export class ProjectionSeat<Tx> {
  readonly projection: Projection<Tx>;
  readonly line = new WaitingLine();
  readonly #options: Omit<RunProjection<Tx>, 'projection' | 'onMoved' | 'onLeads'>;
  #running: Promise<void> | undefined;
  #stopped: ProjectionStopped | undefined;
  #leads = false;

  constructor(projection: Projection<Tx>, options: Omit<RunProjection<Tx>, 'projection' | 'onMoved' | 'onLeads'>) {
    this.projection = projection;
    this.#options = options;
  }

  get running(): boolean {
    return this.#running !== undefined;
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
    if (!this.#options.signal.aborted) this.#running ??= this.#run();
  }

  /** Waits for its end. */
  async ended(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    const { onStopped } = this.#options;
    this.#stopped = undefined;
    this.#stopped = await runProjection({
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
    this.#running = undefined;
    if (this.#stopped !== undefined) onStopped?.(this.#stopped);
  }
}
