import type { DebtRow, DebtsVersion, Rebuilds } from '../../../conformance/rebuilds.ts';
import type { MemoryRows, MemoryViewStore } from '../../../projections/memory-view-store.ts';
import { rebuildInMemory, swapBackInMemory } from '../../../rebuild/rebuild-in-memory.ts';
import { memoryStreamView, rowsInMemory } from '../../../stream-views/memory-stream-view.ts';
import { debtsView } from '../../../stream-views/specification/debts-view.ts';
import { owedView } from '../../../stream-views/specification/owed-view.ts';

interface Debt {
  readonly line: number;
  readonly amount: bigint;
  readonly note: string;
}

interface Owed {
  readonly line: number;
  readonly owed: number;
  readonly words: readonly string[];
}

/** The view of debts in memory. */
export function memoryRebuilds(views: MemoryViewStore): Rebuilds<MemoryRows> {
  const viewOf = (version: DebtsVersion) => (version === 1 ? debtsView() : owedView());
  return {
    projection: (version) => memoryStreamView(viewOf(version)),
    rebuild: async (store, version, { parts }) => ({
      ...(await rebuildInMemory({ store, views, view: viewOf(version) }, parts)),
      parts,
    }),
    back: (store, version) => swapBackInMemory({ store, views, view: viewOf(version) }),
    rows: (version) => {
      const byStream = [...rowsInMemory(views.rows, viewOf(version).table)].sort(([a], [b]) => (a < b ? -1 : 1));
      const rows = byStream.flatMap(([key, own]) => {
        const stream = key.slice(key.indexOf('\u0000') + 1);
        return own.map((row) => shown(stream, version, row)).sort((a, b) => a.line - b.line);
      });
      return Promise.resolve(rows);
    },
    spoil: (note) =>
      views.transaction((tx) => {
        const spoilt = [...rowsInMemory(tx, 'debts')].map(([key, own]) => [key, own.map((row) => ({ ...row, note }))] as const);
        tx.set('debts', new Map(spoilt));
        return Promise.resolve();
      }),
  };
}

function shown(stream: string, version: DebtsVersion, row: object): DebtRow {
  if (version === 2) {
    const { line, owed, words } = row as Owed;
    return { stream, line, amount: Math.round(owed * 100), note: words.join(' ') };
  }
  const { line, amount, note } = row as Debt;
  return { stream, line, amount: Number(amount), note };
}
