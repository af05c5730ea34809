import { EventStoreError } from '../port/event-store-error.ts';
import type { Position } from '../port/position.ts';
import type { CheckpointKey } from './checkpoint-key.ts';
import type { Checkpoint } from './checkpoint.ts';
import type { Lease } from './lease.ts';
import type { LeaseAsked } from './leases.ts';
import { MemoryCheckpoints } from './memory/memory-checkpoints.ts';
import { MemoryParked } from './memory/memory-parked.ts';
import type { MemoryRows } from './memory/memory-rows.ts';
import type { ParkedEvent } from './parked-event.ts';
import type { Poison } from './poison.ts';
import type { ViewStore } from './view-store.ts';

export type { MemoryRows };

/** Views in memory, for tests: transactions run one after another, each on a copy that replaces the rows when it commits. */
export class MemoryViewStore implements ViewStore<MemoryRows> {
  #rows: MemoryRows = new Map();
  #last: Promise<unknown> = Promise.resolve();
  readonly #parked = new MemoryParked();
  readonly #watching = new Set<() => void>();

  get rows(): ReadonlyMap<string, unknown> {
    return this.#rows;
  }

  transaction<Result>(work: (tx: MemoryRows) => Promise<Result>): Promise<Result> {
    const result = this.#last.then(async () => {
      const tx = new Map(this.#rows);
      const answer = await work(tx);
      this.#rows = tx;
      return answer;
    });
    this.#last = result.catch(() => undefined);
    return result;
  }

  checkpoints(): Promise<readonly Checkpoint[]> {
    const now = performance.now();
    return Promise.resolve(
      checkpointsIn(this.#rows)
        .all()
        .map(({ holder, until, ...row }) => (holder === undefined || until < now ? row : { ...row, holder })),
    );
  }

  position(key: CheckpointKey): Promise<Position> {
    return Promise.resolve(checkpointsIn(this.#rows).find(key)?.position ?? 0n);
  }

  take(asked: LeaseAsked): Promise<Lease | undefined> {
    return this.#change((checkpoints) => checkpoints.take(asked));
  }

  renew(lease: Lease): Promise<boolean> {
    return this.#change((checkpoints) => checkpoints.change(lease, {}));
  }

  async release(lease: Lease): Promise<void> {
    if (await this.#change((checkpoints) => checkpoints.release(lease))) this.#wake();
  }

  move(tx: MemoryRows, lease: Lease, from: Position, to: Position): Promise<void> {
    const checkpoints = checkpointsIn(tx);
    const moved = checkpoints.find(lease.key)?.position === from && checkpoints.change(lease, { position: to });
    return moved ? Promise.resolve() : Promise.reject(new EventStoreError('fenced', { name: lease.key.name }));
  }

  reset(key: CheckpointKey, to: Position): Promise<void> {
    return this.#change((checkpoints) => {
      checkpoints.reset(key, to);
      this.#parked.forget(key);
    });
  }

  parked(): Promise<readonly ParkedEvent[]> {
    return Promise.resolve(this.#parked.list(checkpointsIn(this.#rows)));
  }

  park(lease: Lease, poison: Poison): Promise<ParkedEvent> {
    return this.#change((checkpoints) => this.#parked.park(checkpoints, lease, poison));
  }

  async askAgain(key: CheckpointKey): Promise<boolean> {
    const asked = await this.#change((checkpoints) => this.#parked.askAgain(checkpoints, key));
    if (asked) this.#wake();
    return asked;
  }

  watch(wake: () => void): () => Promise<void> {
    const told = () => {
      wake();
    };
    this.#watching.add(told);
    return () => {
      this.#watching.delete(told);
      return Promise.resolve();
    };
  }

  #wake(): void {
    for (const told of this.#watching) told();
  }

  #change<Result>(change: (checkpoints: MemoryCheckpoints) => Result): Promise<Result> {
    return this.transaction((tx) => Promise.resolve(change(checkpointsIn(tx))));
  }
}

/** Views in memory, for tests. */
export function memoryViewStore(): MemoryViewStore {
  return new MemoryViewStore();
}

function checkpointsIn(rows: MemoryRows): MemoryCheckpoints {
  return new MemoryCheckpoints(rows, performance.now());
}
