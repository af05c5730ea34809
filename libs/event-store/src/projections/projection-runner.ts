import { randomUUID } from 'node:crypto';
import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { Backoff } from './backoff.ts';
import type { Leading } from './leading.ts';
import { LookForWaiting } from './look-for-waiting.ts';
import type { Projection } from './projection.ts';
import { projectionHealth, type ProjectionHealth } from './projection-health.ts';
import { ProjectionSeat } from './projection-seat.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import type { ViewStore } from './view-store.ts';

export interface ProjectionStatus {
  readonly name: string;
  readonly version: number;
  /** Its checkpoint as this process knows it; -1n before it was read. */
  readonly position: Position;
  readonly running: boolean;
  /** Whether this process works on it. Of several that run one, one does. */
  readonly leads: boolean;
  /** Why it stopped itself, until it runs again. */
  readonly stopped?: ProjectionStopped;
}

/** Runs a service's projections in this process, each while it has the lease, and tells how far each has come. */
export class ProjectionRunner<Tx> {
  readonly #seats: ReadonlyMap<string, ProjectionSeat<Tx>>;
  readonly #options: ProjectionRunnerOptions<Tx>;
  readonly #looking: LookForWaiting<Tx>;
  readonly #stop = new AbortController();

  constructor(options: ProjectionRunnerOptions<Tx>) {
    this.#options = options;
    const { projections, holder = randomUUID() } = options;
    const { signal } = this.#stop;
    const seats = projections.map((projection) => new ProjectionSeat(projection, { ...options, holder, signal }));
    this.#seats = new Map(seats.map((seat) => [seat.projection.name, seat]));
    this.#looking = new LookForWaiting(options.views, seats, signal);
  }

  /** Starts every projection that does not run: at first all, later those that stopped themselves. */
  start(): void {
    for (const seat of this.#seats.values()) seat.start();
  }

  /** Ends them all; a page that is being applied commits or rolls back first. Other processes go on at once. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const seat of this.#seats.values()) await seat.ended();
  }

  /**
   * Waits until a view holds what was written at a position, such as that of an append's answer, whichever process works on it.
   * @returns false when that takes longer than the time-out, or the runner has no such projection
   */
  waitFor(name: string, position: Position, timeoutMs: number): Promise<boolean> {
    const seat = this.#seats.get(name);
    if (seat === undefined) return Promise.resolve(false);
    const reached = seat.line.waitFor(position, timeoutMs);
    this.#looking.begin();
    return reached;
  }

  /** How each fares, by what the database says, other processes and older versions among them. */
  health(): Promise<readonly ProjectionHealth[]> {
    const { store, views, projections } = this.#options;
    return projectionHealth(store, views, projections);
  }

  status(): readonly ProjectionStatus[] {
    return [...this.#seats.values()].map(({ projection: { name, version }, line, running, leads, stopped }) => ({
      name,
      version,
      position: line.position,
      running,
      leads,
      ...(stopped === undefined ? {} : { stopped }),
    }));
  }
}

export interface ProjectionRunnerOptions<Tx> {
  readonly store: EventStore;
  readonly views: ViewStore<Tx>;
  readonly projections: readonly Projection<Tx>[];
  /** Names this process in its leases; one made up unless given. */
  readonly holder?: string;
  readonly leading?: Leading;
  readonly onStopped?: (stopped: ProjectionStopped) => void;
  readonly backoff?: Backoff;
}
