import { EventStoreError } from '../../port/event-store-error.ts';
import type { CheckpointKey } from '../checkpoint-key.ts';
import type { Lease } from '../lease.ts';
import type { ParkedEvent } from '../parked-event.ts';
import type { Poison } from '../poison.ts';
import type { MemoryCheckpoints } from './memory-checkpoints.ts';

/** The operator's list in memory. */
export class MemoryParked {
  readonly #parked = new Map<string, ParkedEvent>();

  list(checkpoints: MemoryCheckpoints): readonly ParkedEvent[] {
    return [...this.#parked.values()].filter((parked) => parked.position > (checkpoints.find(parked)?.position ?? 0n));
  }

  park(checkpoints: MemoryCheckpoints, { key, epoch }: Lease, poison: Poison): ParkedEvent {
    if (checkpoints.find(key)?.epoch !== epoch) throw new EventStoreError('fenced', { name: key.name });
    const old = this.#parked.get(keyText(key));
    const again = old?.position === poison.position ? old : undefined;
    const lastAt = new Date();
    const parked = {
      ...poison,
      partition: key.partition ?? 0,
      attempts: poison.attempts + (again?.attempts ?? 0),
      firstAt: again?.firstAt ?? lastAt,
      lastAt,
      asked: old?.asked ?? 0,
    };
    this.#parked.set(keyText(key), parked);
    return parked;
  }

  forget(key: CheckpointKey): void {
    this.#parked.delete(keyText(key));
  }

  askAgain(checkpoints: MemoryCheckpoints, key: CheckpointKey): boolean {
    const parked = this.list(checkpoints).find((each) => keyText(each) === keyText(key));
    if (parked !== undefined) this.#parked.set(keyText(key), { ...parked, asked: parked.asked + 1 });
    return parked !== undefined;
  }
}

function keyText({ name, version, partition = 0 }: CheckpointKey): string {
  return [name, String(version), String(partition)].join('\u0000');
}
