import type { EventStore } from '../port/event-store.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Position } from '../port/position.ts';
import { applyPage } from './apply-page.ts';
import { type Backoff, defaultBackoff, waitAfter } from './backoff.ts';
import type { Projection } from './projection.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import type { ViewStore } from './view-store.ts';

export interface RunProjection<Tx> {
  readonly store: EventStore;
  readonly views: ViewStore<Tx>;
  readonly projection: Projection<Tx>;
  readonly signal: AbortSignal;
  readonly onStopped?: (stopped: ProjectionStopped) => void;
  /** Told of each checkpoint once it is committed. */
  readonly onMoved?: (position: Position) => void;
  readonly backoff?: Backoff;
}

/**
 * Follows the log from the projection's checkpoint, each page in one transaction with its checkpoint. Outlives outages; whoever else
 * moves the checkpoint, it goes on from where that stands.
 * @returns when the signal aborts or the store closes: undefined; when an event could not be applied: the record of the stop
 */
export async function runProjection<Tx>(options: RunProjection<Tx>): Promise<ProjectionStopped | undefined> {
  const { signal, onStopped, backoff = defaultBackoff } = options;
  for (let outages = 0; !signal.aborted;) {
    try {
      const stopped = await follow({ ...options, backoff }, () => {
        outages = 0;
      });
      if (stopped !== undefined) onStopped?.(stopped);
      return stopped;
    } catch (error) {
      if (isEventStoreError(error, 'closed')) return undefined;
      outages += 1;
      await waitAfter(Math.min(outages, 10), backoff, signal);
    }
  }
  return undefined;
}

async function follow<Tx>(
  options: RunProjection<Tx> & { readonly backoff: Backoff },
  onProgress: () => void,
): Promise<ProjectionStopped | undefined> {
  const { store, views, projection, signal, onMoved } = options;
  const { name, version, types } = projection;
  let from = await views.position(name, version);
  onMoved?.(from);
  for await (const page of store.tail({ allTenants: true, after: from, signal, ...(types === 'all' ? {} : { types }) })) {
    const stopped = await applyPage(options, page, from);
    if (stopped !== undefined || signal.aborted) return stopped;
    from = page.through;
    onMoved?.(from);
    onProgress();
  }
  return undefined;
}
