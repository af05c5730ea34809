import type { StoredEvent } from '../../port/stored-event.ts';
import type { LedgerFault } from './ledger-fault.ts';

/** Follows a log and finds where it is not as any log of ours is written. Keeps a number for each stream. */
export class LogOrder {
  readonly #dense: boolean;
  readonly #revisions = new Map<string, number>();
  #last = { position: 0n, recordedAt: '' };

  /** @param dense whether the log's positions have no gaps */
  constructor(dense: boolean) {
    this.#dense = dense;
  }

  /** What is wrong with the order at the next event. */
  next({ position, recordedAt, tenant, stream, revision }: StoredEvent): LedgerFault | undefined {
    const { position: before, recordedAt: time } = this.#last;
    this.#last = { position, recordedAt };
    if (this.#dense && position > before + 1n) return { position: before + 1n, kinds: ['event-missing'] };
    const name = `${tenant}\u0000${stream}`;
    const follows = revision === (this.#revisions.get(name) ?? 0) + 1;
    this.#revisions.set(name, revision);
    const kinds = [
      ...(position <= before ? (['position-doubled'] as const) : []),
      ...(follows ? [] : (['revision-out-of-order'] as const)),
      ...(recordedAt < time ? (['time-falls'] as const) : []),
    ];
    return kinds.length === 0 ? undefined : { position, kinds };
  }
}
