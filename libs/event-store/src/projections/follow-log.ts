import { applyPage } from './apply-page.ts';
import type { Backoff } from './backoff.ts';
import type { Poison } from './poison.ts';
import type { RunProjection } from './run-projection.ts';
import { Skips } from './skips/skips.ts';
import type { UnderLease } from './under-lease.ts';

export interface FollowLog<Tx> extends RunProjection<Tx> {
  readonly under: UnderLease;
  readonly backoff: Backoff;
  readonly onProgress: () => void;
}

/**
 * Follows the log under a lease until its signal aborts.
 * @returns the event that could not be applied, if one could not
 * @throws EventStoreError fenced when somebody else has taken the lease, or moved the checkpoint
 */
export async function followLog<Tx>(options: FollowLog<Tx>): Promise<Poison | undefined> {
  const { store, projection, under, onMoved, onLeads, onProgress } = options;
  const { types } = projection;
  const { signal } = under;
  const skips = new Skips(store, projection);
  const applying = { ...options, ...under, log: skips.log() };
  let from = under.lease.position;
  onLeads?.(true);
  onMoved?.(from);
  try {
    for await (const page of store.tail({ allTenants: true, after: from, signal, ...(types === 'all' ? {} : { types }) })) {
      const poison = await applyPage(applying, { ...page, events: await skips.without(page.events) }, from);
      if (poison !== undefined || signal.aborted) return poison;
      from = page.through;
      onMoved?.(from);
      onProgress();
    }
    return undefined;
  } finally {
    onLeads?.(false);
  }
}
