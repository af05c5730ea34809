import { isEventStoreError } from '../port/is-event-store-error.ts';
import type { Position } from '../port/position.ts';
import type { Page } from '../port/reading.ts';
import type { StoredEvent } from '../port/stored-event.ts';
import { type Backoff, waitAfter } from './backoff.ts';
import type { CheckpointKey } from './checkpoint-key.ts';
import { errorText, failureOf } from './failure.ts';
import type { Lease } from './lease.ts';
import type { Poison } from './poison.ts';
import type { Projection } from './projection.ts';
import type { ProjectionLog } from './projection-log.ts';
import type { UnderLease } from './under-lease.ts';
import type { ViewStore } from './view-store.ts';

export interface Applying<Tx> {
  /** Where the projection reads. */
  readonly log: ProjectionLog;
  readonly views: ViewStore<Tx>;
  readonly projection: Projection<Tx>;
  readonly backoff: Backoff;
  readonly signal: AbortSignal;
  readonly lease: Lease;
  /** Surrounds each transaction. */
  readonly busy: UnderLease['busy'];
}

/**
 * Applies a page in one transaction with its checkpoint. If that fails it goes event by event, so that all before the one to blame
 * commits, and that one is tried with backoff.
 * @returns the event that could not be applied, or undefined when the page is done or the signal aborted
 * @throws EventStoreError fenced
 */
export async function applyPage<Tx>(applying: Applying<Tx>, page: Page, from: Position): Promise<Poison | undefined> {
  const { backoff, signal } = applying;
  for (let failures = 1; !signal.aborted; failures += 1) {
    const failed = await attempt(applying, page.events, from, page.through);
    if (failed === undefined) return undefined;
    await waitAfter(failures, backoff, signal);
    if (failureOf(failed.error) !== 'outage') return applyEach(applying, page, from);
  }
  return undefined;
}

async function applyEach<Tx>(applying: Applying<Tx>, page: Page, from: Position): Promise<Poison | undefined> {
  let at = from;
  for (const event of page.events) {
    const stopped = await applyAlone(applying, event, at);
    if (stopped !== undefined || applying.signal.aborted) return stopped;
    at = event.position;
  }
  if (at < page.through) await inTransaction(applying, (tx) => applying.views.move(tx, applying.lease, at, page.through));
  return undefined;
}

async function applyAlone<Tx>(applying: Applying<Tx>, event: StoredEvent, from: Position): Promise<Poison | undefined> {
  const { projection, backoff, signal } = applying;
  let poisoned = 0;
  for (let failures = 1; !signal.aborted; failures += 1) {
    const failed = await attempt(applying, [event], from, event.position);
    if (failed === undefined) return undefined;
    const failure = failureOf(failed.error);
    if (failure === 'poison') poisoned += 1;
    if (failure === 'newer-than-code' || poisoned >= backoff.attempts) {
      return poisonOf(projection, event, failed.error, Math.max(poisoned, 1));
    }
    await waitAfter(failures, backoff, signal);
  }
  return undefined;
}

function poisonOf({ name, version }: CheckpointKey, event: StoredEvent, error: unknown, attempts: number): Poison {
  const { id: eventId, position, tenant, type } = event;
  return { name, version, position, tenant, eventId, type, error: errorText(error), attempts };
}

async function attempt<Tx>(applying: Applying<Tx>, events: readonly StoredEvent[], from: Position, to: Position) {
  try {
    await inTransaction(applying, async (tx) => {
      // First the checkpoint: it holds off a rebuild's swap, and a holder that was overtaken writes nothing.
      await applying.views.move(tx, applying.lease, from, to);
      if (events.length > 0) await applying.projection.apply(events, tx, applying.log);
    });
    return undefined;
  } catch (error) {
    if (isEventStoreError(error, 'fenced')) throw error;
    return { error };
  }
}

function inTransaction<Tx>({ views, busy }: Applying<Tx>, work: (tx: Tx) => Promise<void>): Promise<void> {
  return busy(() => views.transaction(work));
}
