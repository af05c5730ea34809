import { ledgerProjection, memoryLedger, memoryViewStore, rootOf, runProjection, storedNodes } from '@attune/event-store';
import type { EventStore, MemoryViewStore, TreeHead } from '@attune/event-store';

/** The log's Merkle tree, kept in memory by its own follower. */
export class KeptTree {
  private readonly views: MemoryViewStore = memoryViewStore();
  private readonly store: EventStore;

  constructor(store: EventStore) {
    this.store = store;
  }

  /** Follows the log to its end. */
  async follow(): Promise<TreeHead> {
    const { position: end } = await this.store.head({ allTenants: true });
    const stop = new AbortController();
    await runProjection({
      store: this.store,
      views: this.views,
      projection: ledgerProjection(memoryLedger),
      signal: stop.signal,
      onMoved: (position) => {
        if (position >= end) stop.abort();
      },
    });
    const { size } = await this.read((ledger) => ledger.head());
    return { size, root: await this.read((ledger) => rootOf(storedNodes(ledger), size)) };
  }

  /** Reads the tree as it is kept. */
  read<Result>(work: (ledger: ReturnType<typeof memoryLedger>) => Promise<Result>): Promise<Result> {
    return this.views.transaction((tx) => work(memoryLedger(tx)));
  }
}
