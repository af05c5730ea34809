import type { EventStore } from '../port/event-store.ts';
import type { Position } from '../port/position.ts';
import type { CheckpointKey } from './checkpoint-key.ts';
import type { ParkedEvent } from './parked-event.ts';
import type { ViewStore } from './view-store.ts';

export interface ProjectionHealth extends Required<CheckpointKey> {
  readonly position: Position;
  /** Positions of the log that it has still to go through. */
  readonly behind: bigint;
  /** Which process works on it now; none while it is stopped or nothing runs. */
  readonly holder?: string;
  /** The event at which it stopped itself. */
  readonly parked?: ParkedEvent;
}

/** How each projection fares, by what the database says: those that are named and any other that ever began, such as older versions. */
export async function projectionHealth<Tx>(
  store: Pick<EventStore, 'head'>,
  views: ViewStore<Tx>,
  named: readonly CheckpointKey[],
): Promise<readonly ProjectionHealth[]> {
  // The head last: no checkpoint that was read before is ahead of it.
  const checkpoints = await views.checkpoints();
  const parked = await views.parked();
  const { position: head } = await store.head({ allTenants: true });
  const unbegun = named
    .map(({ name, version, partition = 0 }) => ({ name, version, partition, position: 0n }))
    .filter((key) => !checkpoints.some((one) => isSame(one, key)));
  return [...checkpoints, ...unbegun].map(({ name, version, partition, position, ...lease }) => {
    const holder = 'holder' in lease ? lease.holder : undefined;
    const stop = parked.find((one) => isSame(one, { name, version, partition }));
    return {
      name,
      version,
      partition,
      position,
      behind: head > position ? head - position : 0n,
      ...(holder === undefined ? {} : { holder }),
      ...(stop === undefined ? {} : { parked: stop }),
    };
  });
}

function isSame(a: Required<CheckpointKey>, b: Required<CheckpointKey>): boolean {
  return a.name === b.name && a.version === b.version && a.partition === b.partition;
}
