import { applyPage } from './apply-page.ts';
import type { Backoff } from './backoff.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import type { RunProjection } from './run-projection.ts';
import type { UnderLease } from './under-lease.ts';

export interface FollowLog<Tx> extends RunProjection<Tx> {
  readonly under: UnderLease;
  readonly backoff: Backoff;
  readonly onProgress: () => void;
}

/**
 * Follows the log under a lease until its signal aborts.
 * @returns the record of a stop, if an event could not be applied
 * @throws EventStoreError fenced when somebody else has taken the lease, or moved the checkpoint
 */
export async function followLog<Tx>(options: FollowLog<Tx>): Promise<ProjectionStopped | undefined> {
  const { store, projection, under, onMoved, onLeads, onProgress } = options;
  const { types } = projection;
  const { signal } = under;
  let from = under.lease.position;
  onLeads?.(true);
  onMoved?.(from);
  try {
    for await (const page of store.tail({ allTenants: true, after: from, signal, ...(types === 'all' ? {} : { types }) })) {
      const stopped = await applyPage({ ...options, ...under }, page, from);
      if (stopped !== undefined || signal.aborted) return stopped;
      from = page.through;
      onMoved?.(from);
      onProgress();
    }
    return undefined;
  } finally {
    onLeads?.(false);
  }
}
