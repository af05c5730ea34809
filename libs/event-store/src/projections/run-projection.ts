import { randomUUID } from 'node:crypto';
import type { EventStore } from '../port/event-store.ts';
import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Position } from '../port/position.ts';
import { type Backoff, defaultBackoff, waitAfter } from './backoff.ts';
import { followLog } from './follow-log.ts';
import { defaultLeading, type Leading } from './leading.ts';
import type { ParkedEvent } from './parked-event.ts';
import type { Projection } from './projection.ts';
import type { ProjectionStopped } from './projection-stopped.ts';
import { underLease } from './under-lease.ts';
import type { ViewStore } from './view-store.ts';
import { WakeUp } from './wake-up.ts';

export interface RunProjection<Tx> {
  readonly store: EventStore;
  readonly views: ViewStore<Tx>;
  readonly projection: Projection<Tx>;
  readonly signal: AbortSignal;
  /** Names this process in the lease; one made up unless given. */
  readonly holder?: string;
  readonly leading?: Leading;
  readonly onStopped?: (stopped: ProjectionStopped) => void;
  /** Told of each checkpoint once it is committed. */
  readonly onMoved?: (position: Position) => void;
  /** Told when this process begins to work on the projection, and when it no longer does. */
  readonly onLeads?: (leads: boolean) => void;
  readonly backoff?: Backoff;
}

/**
 * Waits for the projection's lease, then follows the log from its checkpoint, each page in one transaction with its checkpoint.
 * Outlives outages; whoever else takes the lease, it waits and goes on from where the checkpoint then stands.
 * @returns when the signal aborts or the store closes: undefined; when an event could not be applied: what was put on the operator's list
 */
export async function runProjection<Tx>(options: RunProjection<Tx>): Promise<ParkedEvent | undefined> {
  const { views, projection, signal, onStopped, backoff = defaultBackoff, leading = defaultLeading } = options;
  const { holder = randomUUID() } = options;
  const wake = new WakeUp();
  const unwatch = views.watch(() => {
    wake.ring();
  });
  try {
    for (let outages = 0; !signal.aborted;) {
      try {
        wake.looked();
        const lease = await views.take({ of: projection, holder, ms: leading.leaseMs });
        if (lease === undefined) {
          await wake.wait(leading.lookMs, signal);
          continue;
        }
        const stopped = await underLease(views, lease, signal, async (under) => {
          const poison = await followLog({ ...options, backoff, under, onProgress: () => void (outages = 0) });
          return poison && views.park(lease, poison);
        });
        if (stopped !== undefined) onStopped?.(stopped);
        if (stopped !== undefined) return stopped;
      } catch (error) {
        if (isEventStoreError(error, 'closed')) return undefined;
        if (isEventStoreError(error, 'fenced')) continue;
        outages += 1;
        await waitAfter(Math.min(outages, 10), backoff, signal);
      }
    }
    return undefined;
  } finally {
    await unwatch();
  }
}
