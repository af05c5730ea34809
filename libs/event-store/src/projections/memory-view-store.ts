import { EventStoreError } from '../port/event-store-error.ts';
import type { Position } from '../port/position.ts';
import type { ViewStore } from './view-store.ts';

/** Values by key, as a transaction sees and changes them. */
export type MemoryRows = Map<string, unknown>;

/** Views in memory, for tests: transactions run one after another, each on a copy that replaces the rows when it commits. */
export class MemoryViewStore implements ViewStore<MemoryRows> {
  #rows: MemoryRows = new Map();
  #last: Promise<unknown> = Promise.resolve();

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

  position(name: string, version: number): Promise<Position> {
    return Promise.resolve(positionIn(this.#rows, name, version));
  }

  move(tx: MemoryRows, name: string, version: number, from: Position, to: Position): Promise<void> {
    if (positionIn(tx, name, version) !== from) return Promise.reject(new EventStoreError('fenced', { name }));
    tx.set(checkpointKey(name, version), to);
    return Promise.resolve();
  }
}

/** Views in memory, for tests. */
export function memoryViewStore(): MemoryViewStore {
  return new MemoryViewStore();
}

function positionIn(rows: MemoryRows, name: string, version: number): Position {
  const position = rows.get(checkpointKey(name, version));
  return typeof position === 'bigint' ? position : 0n;
}

function checkpointKey(name: string, version: number): string {
  return `checkpoint\u0000${name}\u0000${String(version)}`;
}
