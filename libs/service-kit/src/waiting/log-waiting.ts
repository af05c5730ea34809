import type { EventStore } from '@attune/event-store';
import { RuleBroken } from '@attune/kernel';
import { readMark } from '../requests/mark.ts';
import { endOfTime } from './log-end.ts';

/** Waits for the log itself. Once a write was answered any read sees it, so only a mark of another log is ever waited for in vain. */
export class LogWaiting {
  private readonly store: EventStore;

  constructor(store: EventStore) {
    this.store = store;
  }

  /** @throws RuleBroken `ViewBehind` when this log has never been as far as the mark; `MarkUnknown` */
  async passed(since: string | undefined): Promise<void> {
    if (since === undefined) return;
    const { position } = readMark(since);
    if ((await this.store.positionAt(endOfTime)) < position) throw new RuleBroken('ViewBehind', { seconds: 0 });
  }
}
