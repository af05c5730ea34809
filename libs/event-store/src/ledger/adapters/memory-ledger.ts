import type { MemoryRows } from '../../projections/memory-view-store.ts';
import type { Ledger } from '../ledger.ts';
import type { LedgerRow } from '../ledger-row.ts';

const key = 'ledger\u0000';

/** The tree in a transaction of the views in memory. */
export function memoryLedger(tx: MemoryRows): Ledger {
  const kept = () => (tx.get(key) ?? []) as readonly LedgerRow[];
  return {
    head: () => Promise.resolve({ size: kept().length, position: kept().at(-1)?.position ?? 0n }),
    rows: (leaves) => Promise.resolve(kept().filter(({ leaf }) => leaves.includes(leaf))),
    range: (begin, end) => Promise.resolve(kept().slice(begin, end)),
    add: (rows) => {
      tx.set(key, [...kept(), ...rows]);
      return Promise.resolve();
    },
  };
}
