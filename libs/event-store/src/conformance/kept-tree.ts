import { ledgerProjection } from '../ledger/ledger.projection.ts';
import type { LedgerRow } from '../ledger/ledger-row.ts';
import { verifyLedger, type VerifyReport } from '../ledger/verifying/verify-ledger.ts';
import type { EventStore } from '../port/event-store.ts';
import { runProjection } from '../projections/run-projection.ts';
import type { Fixture } from './fixture.ts';

/** Lets the tree's follower come to the end of the log. */
export async function keepTree<Tx>({ views, ledgerIn }: Fixture<Tx>, store: EventStore): Promise<void> {
  const { position: end } = await store.head({ allTenants: true });
  const stop = new AbortController();
  await runProjection({
    store,
    views: views.store,
    projection: ledgerProjection(ledgerIn),
    signal: stop.signal,
    onMoved: (position) => {
      if (position >= end) stop.abort();
    },
  });
}

export function rowsOf<Tx>({ views, ledgerIn }: Fixture<Tx>): Promise<readonly LedgerRow[]> {
  return views.store.transaction((tx) => ledgerIn(tx).range(0, Number.MAX_SAFE_INTEGER));
}

/** Holds a log against its tree. */
export function verified<Tx>({ views, ledgerIn }: Fixture<Tx>, store: EventStore): Promise<VerifyReport> {
  return views.store.transaction((tx) =>
    verifyLedger({ log: store, ledger: ledgerIn(tx), followed: () => views.store.position({ name: 'ledger', version: 1 }) }),
  );
}
