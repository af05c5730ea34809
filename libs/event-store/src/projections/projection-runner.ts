import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { Backoff } from './backoff.ts';
import type { Projection } from './projection.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import { runProjection } from './run-projection.ts';
import type { ViewStore } from './view-store.ts';
import { WaitingLine } from './waiting-line.ts';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Its checkpoint as this process knows it; -1n before it was read. */
  readonly position: Position;
  readonly running: boolean;
  /** Why it stopped itself, until it runs again. */
  readonly stopped?: ProjectionStopped;
}

interface Seat<Tx> {
  readonly projection: Projection<Tx>;
  readonly line: WaitingLine;
  running: Promise<void> | undefined;
  stopped: ProjectionStopped | undefined;
}

/** Runs a service's projections in this process, and tells how far each has come. */
export class ProjectionRunner<Tx> {
  readonly #options: ProjectionRunnerOptions<Tx>;
  readonly #seats: ReadonlyMap<string, Seat<Tx>>;
  readonly #stop = new AbortController();

  constructor(options: ProjectionRunnerOptions<Tx>) {
    this.#options = options;
    this.#seats = new Map(
      options.projections.map((projection) => [
        projection.name,
        { projection, line: new WaitingLine(), running: undefined, stopped: undefined },
      ]),
    );
  }

  /** Starts every projection that does not run: at first all, later those that stopped themselves. */
  start(): void {
    for (const seat of this.#seats.values()) if (!this.#stop.signal.aborted) seat.running ??= this.#run(seat);
  }

  /** Ends them all; a page that is being applied commits or rolls back first. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const { running } of this.#seats.values()) await running;
  }

  /**
   * Waits until a view holds what was written at a position, such as that of an append's answer.
   * @returns false when that takes longer than the time-out, or no such projection runs here
   */
  waitFor(name: string, position: Position, timeoutMs: number): Promise<boolean> {
    return this.#seats.get(name)?.line.waitFor(position, timeoutMs) ?? Promise.resolve(false);
  }

  status(): readonly ProjectionStatus[] {
    return [...this.#seats.values()].map(({ projection: { name, version }, line, running, stopped }) => ({
      name,
      version,
      position: line.position,
      running: running !== undefined,
      ...(stopped === undefined ? {} : { stopped }),
    }));
  }

  async #run(seat: Seat<Tx>): Promise<void> {
    const { store, views, backoff, onStopped } = this.#options;
    seat.stopped = undefined;
    seat.stopped = await runProjection({
      store,
      views,
      projection: seat.projection,
      signal: this.#stop.signal,
      onMoved: (position) => {
        seat.line.reach(position);
      },
      ...(backoff === undefined ? {} : { backoff }),
    });
    seat.running = undefined;
    if (seat.stopped !== undefined) onStopped?.(seat.stopped);
  }
}

export interface ProjectionRunnerOptions<Tx> {
  readonly store: EventStore;
  readonly views: ViewStore<Tx>;
  readonly projections: readonly Projection<Tx>[];
  readonly onStopped?: (stopped: ProjectionStopped) => void;
  readonly backoff?: Backoff;
}
