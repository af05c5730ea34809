import type { Snapshot } from './snapshot.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Snapshots in memory, for tests. */
export function memorySnapshots(): SnapshotStore {
  const kept = new Map<string, Snapshot>();
  const key = (...names: readonly string[]) => names.join('\u0000');
  return {
    latest: ({ tenant, stream }, fold) => Promise.resolve(kept.get(key(tenant, stream, fold))),
    keep: ({ tenant, stream }, fold, snapshot) => {
      const name = key(tenant, stream, fold);
      if ((kept.get(name)?.version ?? 0) <= snapshot.version) kept.set(name, snapshot);
      return Promise.resolve();
    },
  };
}
