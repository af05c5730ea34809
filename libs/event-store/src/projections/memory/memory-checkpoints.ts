import type { Position } from '../../port/position.ts';
import { EventStoreError } from '../../port/event-store-error.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { Lease } from '../lease.ts';
import type { LeaseAsked } from '../leases.ts';
import type { MemoryRows } from './memory-rows.ts';

/** A checkpoint as it lies among the rows; `until` in milliseconds of the clock. */
export interface StoredCheckpoint extends Required<CheckpointKey> {
  readonly position: Position;
  readonly epoch: bigint;
  readonly holder?: string;
  readonly until: number;
}

/** The checkpoints within a transaction. */
export class MemoryCheckpoints {
  readonly #rows: MemoryRows;
  readonly #now: number;

  constructor(rows: MemoryRows, now: number) {
    this.#rows = rows;
    this.#now = now;
  }

  all(): readonly StoredCheckpoint[] {
    return [...this.#rows.values()].filter(isCheckpoint).toSorted((a, b) => (keyText(a) < keyText(b) ? -1 : 1));
  }

  find(key: CheckpointKey): StoredCheckpoint | undefined {
    const row = this.#rows.get(keyText(key));
    return isCheckpoint(row) ? row : undefined;
  }

  take({ of, holder, ms }: LeaseAsked): Lease | undefined {
    const now = this.#now;
    const row = this.find(of) ?? this.#begin(of);
    if (row === undefined || (row.until >= now && row.holder !== holder)) return undefined;
    const taken = this.#put({ ...row, holder, epoch: row.epoch + 1n, until: now + ms });
    return { key: of, holder, epoch: taken.epoch, position: taken.position, ms };
  }

  /** Changes the checkpoint if the lease still holds it. */
  change(lease: Lease, change: Partial<StoredCheckpoint>): boolean {
    const row = this.find(lease.key);
    if (row?.epoch !== lease.epoch) return false;
    this.#put({ ...row, until: this.#now + lease.ms, ...change });
    return true;
  }

  release(lease: Lease): boolean {
    return this.change(lease, { until: 0 });
  }

  reset(key: CheckpointKey, position: Position): void {
    const row = this.find(key);
    if (row !== undefined && row.until >= this.#now) throw new EventStoreError('fenced', { name: key.name });
    this.#put({ ...full(key), position, epoch: (row?.epoch ?? -1n) + 1n, until: 0 });
  }

  #begin(of: LeaseAsked['of']): StoredCheckpoint | undefined {
    const fresh = { ...full(of), position: 0n, epoch: 0n, until: 0 };
    if (of.effects !== 'leave') return fresh;
    const others = this.all().filter(({ name, partition }) => name === fresh.name && partition === fresh.partition);
    if (others.some(({ version }) => version > fresh.version)) return undefined;
    for (const other of others) {
      this.#put({ ...other, epoch: other.epoch + 1n, holder: `version ${String(of.version)}`, until: Infinity });
    }
    return { ...fresh, position: others.reduce((last, { position }) => (position > last ? position : last), 0n) };
  }

  #put(row: StoredCheckpoint): StoredCheckpoint {
    this.#rows.set(keyText(row), row);
    return row;
  }
}

function isCheckpoint(row: unknown): row is StoredCheckpoint {
  return typeof row === 'object' && row !== null && 'epoch' in row;
}

function full({ name, version, partition = 0 }: CheckpointKey): Required<CheckpointKey> {
  return { name, version, partition };
}

function keyText(key: CheckpointKey): string {
  const { name, version, partition } = full(key);
  return ['checkpoint', name, String(version), String(partition)].join('\u0000');
}
