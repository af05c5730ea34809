import type { RebuildProgress } from './rebuilding.ts';

/** Tells how far a filling is, how fast it goes, and how long it will still take. */
export class Meter {
  readonly #name: string;
  readonly #tell: ((progress: RebuildProgress) => void) | undefined;
  readonly #clock: () => number;
  #startedAt = 0;
  #startedFrom = 0;
  #done = 0;
  #total = 0;

  constructor(name: string, tell: ((progress: RebuildProgress) => void) | undefined, clock = () => performance.now()) {
    this.#name = name;
    this.#tell = tell;
    this.#clock = clock;
  }

  /** Begins to fill, with what an interrupted run has done already. */
  begin(done: number, total: number): void {
    this.#startedAt = this.#clock();
    this.#startedFrom = done;
    this.#done = done;
    this.#total = total;
    this.#filling();
  }

  add(size: number): void {
    this.#done = Math.min(this.#done + size, this.#total);
    this.#filling();
  }

  phase(phase: Exclude<RebuildProgress['phase'], 'filling'>): void {
    this.#tell?.({ name: this.#name, phase, events: 0, total: 0, perSecond: 0, remainingMs: 0 });
  }

  #filling(): void {
    const perMs = (this.#done - this.#startedFrom) / (this.#clock() - this.#startedAt || 1);
    this.#tell?.({
      name: this.#name,
      phase: 'filling',
      events: this.#done,
      total: this.#total,
      perSecond: Math.round(perMs * 1000),
      remainingMs: perMs === 0 ? 0 : Math.round((this.#total - this.#done) / perMs),
    });
  }
}
