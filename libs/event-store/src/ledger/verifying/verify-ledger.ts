import type { EventStore } from '../../port/event-store.ts';
import type { Position } from '../../port/position.ts';
import type { Page } from '../../port/reading.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerFault } from './ledger-fault.ts';
import { LogCheck } from './log-check.ts';

export interface VerifyOptions {
  readonly log: Pick<EventStore, 'can' | 'head' | 'readAll'>;
  readonly ledger: Pick<Ledger, 'head' | 'range'>;
  /** How far the tree's follower says that it has come. */
  readonly followed: () => Promise<Position>;
  /** The first event, between two positions that are both meant, that no command on record has recorded; not looked for unless given. */
  readonly unrecorded?: (from: Position, to: Position) => Promise<Position | undefined>;
  /** Told after each page: events checked, of about so many. */
  readonly onProgress?: (events: number, total: number) => void;
  readonly signal?: AbortSignal;
}

export interface VerifyReport {
  /** Events that were read, up to the fault where there is one. */
  readonly events: number;
  /** Leaves of the kept tree: events beyond them are not covered yet. */
  readonly leaves: number;
  /** The root over those leaves as it follows from the log; undefined where a fault stands before it. */
  readonly root: Buffer | undefined;
  /** The first place that is not as it was written; undefined when all is. */
  readonly fault: LedgerFault | undefined;
}

/**
 * Recomputes the tree from the log and holds it, node for node, against the one that was kept. Finds gaps, doubled positions and
 * revisions too, also where the tree does not reach yet. Reads in pages, holds nobody up, and stops at the first fault.
 * @throws DOMException `AbortError` when the signal aborts
 */
export async function verifyLedger(options: VerifyOptions): Promise<VerifyReport> {
  const { log, ledger, onProgress, signal } = options;
  // In this order: what a checkpoint says is in the tree by then, and what the tree covers is in the log.
  const followed = await options.followed();
  const { size } = await ledger.head();
  const { position: end } = await log.head({ allTenants: true });
  const check = new LogCheck({ size, followed }, log.can.densePositions);
  const report = (fault?: LedgerFault) => ({ events: check.events, leaves: size, root: check.root, fault });
  const stray = await beforeTheFirst(log);
  if (stray !== undefined) return report(stray);
  for await (const page of log.readAll({ allTenants: true, upTo: end })) {
    signal?.throwIfAborted();
    const rows = await ledger.range(check.events, Math.min(check.events + page.events.length, size));
    const byLeaf = new Map(rows.map((row) => [row.leaf, row]));
    const unrecorded = await firstUnrecorded(options, page);
    for (const event of page.events) {
      const fault = check.next(event, byLeaf.get(check.events));
      if (event.position === unrecorded)
        return report({ position: unrecorded, kinds: [...(fault?.kinds ?? []), 'command-missing'] });
      if (fault !== undefined) return report(fault);
    }
    onProgress?.(check.events, Math.max(size, Number(end)));
  }
  if (check.events >= size) return report();
  const [row] = await ledger.range(check.events, check.events + 1);
  return report({ position: row?.position ?? end + 1n, kinds: ['event-missing'] });
}

async function firstUnrecorded({ unrecorded }: VerifyOptions, { events }: Page): Promise<Position | undefined> {
  const [first, last] = [events[0], events.at(-1)];
  return first === undefined || last === undefined ? undefined : unrecorded?.(first.position, last.position);
}

// Whoever follows the log begins at 1, but a stream is read by its revisions: what was put in before would be shown and never followed.
async function beforeTheFirst(log: VerifyOptions['log']): Promise<LedgerFault | undefined> {
  for await (const { events } of log.readAll({ allTenants: true, after: -(2n ** 63n), upTo: 0n, pageSize: 2 ** 63 })) {
    const [event] = events;
    if (event !== undefined) return { position: event.position, kinds: ['before-the-first'] };
  }
  return undefined;
}
