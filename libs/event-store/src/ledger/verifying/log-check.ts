import type { Position } from '../../port/position.ts';
import type { StoredEvent } from '../../port/stored-event.ts';
import type { LedgerRow } from '../ledger-row.ts';
import { eventLeaf } from '../tree/event-leaf.ts';
import { GrowingTree } from '../tree/growing-tree.ts';
import { compareRow } from './compare-row.ts';
import type { LedgerFault } from './ledger-fault.ts';
import { LogOrder } from './log-order.ts';

/** What a log is held against. */
export interface Kept {
  /** Leaves of the tree. */
  readonly size: number;
  /** How far the tree's follower says that it has come. */
  readonly followed: Position;
}

/** Holds a log against its tree, event by event. */
export class LogCheck {
  readonly #kept: Kept;
  readonly #order: LogOrder;
  readonly #tree = new GrowingTree();
  #events = 0;
  #root: Buffer | undefined;

  /** @param dense whether the log's positions have no gaps */
  constructor(kept: Kept, dense: boolean) {
    this.#kept = kept;
    this.#order = new LogOrder(dense);
    if (kept.size === 0) this.#root = this.#tree.root();
  }

  /** Events checked so far. */
  get events(): number {
    return this.#events;
  }

  /** The root over the leaves of the kept tree, once all of them were checked. */
  get root(): Buffer | undefined {
    return this.#root;
  }

  /** What is wrong at the next event of the log. @param row of the tree, for its leaf */
  next(event: StoredEvent, row: LedgerRow | undefined): LedgerFault | undefined {
    const order = this.#order.next(event);
    if (order !== undefined && order.position < event.position) return order;
    const kinds = [...this.#leaf(event, row), ...(order?.kinds ?? [])];
    this.#events += 1;
    return kinds.length === 0 ? undefined : { position: event.position, kinds };
  }

  #leaf(event: StoredEvent, row: LedgerRow | undefined) {
    // The follower will come to what lies beyond; what it has passed by is missing.
    if (this.#events >= this.#kept.size) return event.position > this.#kept.followed ? [] : (['leaf-missing'] as const);
    const wrong = compareRow(event, this.#tree.add(eventLeaf(event)), row);
    if (this.#tree.size === this.#kept.size) this.#root = this.#tree.root();
    return wrong;
  }
}
