import { expect, test } from '@jest/globals';
import { MemoryLog } from '../adapters/memory/memory-log.ts';
import { memoryEventStore } from '../adapters/memory/memory-event-store.ts';
import { memoryFixture } from '../adapters/memory/specification/memory-fixture.ts';
import { anAppend, numbered } from '../conformance/given.ts';
import { keepTree, rowsOf } from '../conformance/kept-tree.ts';
import { logOf, refusalOf } from '../conformance/seen.ts';
import { memoryViewStore } from '../projections/memory-view-store.ts';
import { runProjection } from '../projections/run-projection.ts';
import { memoryLedger } from './adapters/memory-ledger.ts';
import { ledgerProjection } from './ledger.projection.ts';
import type { LedgerRow } from './ledger-row.ts';
import { storedNodes } from './stored-nodes.ts';
import { verifyLedger } from './verifying/verify-ledger.ts';

async function keptTree() {
  const fixture = await memoryFixture();
  const store = await fixture.open();
  await store.append(anAppend('case-1', 'none', numbered(6)));
  await keepTree(fixture, store);
  return { store, rows: await rowsOf(fixture) };
}

async function verifiedWith(change: (rows: readonly LedgerRow[]) => readonly LedgerRow[], followed = 6n) {
  const { store, rows } = await keptTree();
  const kept = change(rows);
  const ledger = {
    head: () => Promise.resolve({ size: (kept.at(-1)?.leaf ?? -1) + 1, position: kept.at(-1)?.position ?? 0n }),
    range: (begin: number, end: number) => Promise.resolve(kept.filter(({ leaf }) => leaf >= begin && leaf < end)),
  };
  const told: number[] = [];
  const onProgress = (events: number, total: number) => void told.push(events, total);
  const report = await verifyLedger({ log: store, ledger, followed: () => Promise.resolve(followed), onProgress });
  return { ...report, told, rows };
}

test('a tree that was altered itself is found, and where', async () => {
  const other = Buffer.alloc(32, 1);
  const change = (at: number, more: (row: LedgerRow) => Partial<LedgerRow>) => (rows: readonly LedgerRow[]) =>
    rows.map((row) => (row.leaf === at ? { ...row, ...more(row) } : row));
  const faultOf = async (altered: (rows: readonly LedgerRow[]) => readonly LedgerRow[]) => (await verifiedWith(altered)).fault;
  expect(await faultOf(change(2, () => ({ nodes: [other] })))).toEqual({ position: 3n, kinds: ['event-differs'] });
  expect(await faultOf(change(3, ({ nodes }) => ({ nodes: [...nodes.slice(0, 2), other] })))).toEqual({
    position: 4n,
    kinds: ['tree-differs'],
  });
  expect(await faultOf(change(3, ({ nodes }) => ({ nodes: nodes.slice(0, 2) })))).toMatchObject({ kinds: ['tree-differs'] });
  expect(await faultOf(change(2, ({ nodes }) => ({ nodes: [...nodes, other] })))).toMatchObject({ kinds: ['tree-differs'] });
  expect(await faultOf(change(1, () => ({ position: 7n })))).toEqual({ position: 2n, kinds: ['tree-differs'] });
  expect(await faultOf((rows) => rows.filter(({ leaf }) => leaf !== 4))).toEqual({ position: 5n, kinds: ['leaf-missing'] });
  expect(await faultOf((rows) => rows.slice(0, 4))).toEqual({ position: 5n, kinds: ['leaf-missing'] });
  expect(await faultOf(() => [])).toEqual({ position: 1n, kinds: ['leaf-missing'] });
});

test('a tree whose follower has not come to the end is right as far as it goes, and the root is of that', async () => {
  const { rows, ...report } = await verifiedWith((all) => all.slice(0, 4), 4n);
  expect(report).toEqual({ events: 6, leaves: 4, root: rows[3]?.nodes[2], fault: undefined, told: [6, 6] });
});

test('a check that is interrupted ends', async () => {
  const { store } = await keptTree();
  const ledger = memoryLedger(new Map());
  const check = verifyLedger({ log: store, ledger, followed: () => Promise.resolve(0n), signal: AbortSignal.abort() });
  await expect(check).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
});

test('nothing is built over a hole in the log, nor over one in the tree', async () => {
  const { store } = await keptTree();
  const log = new MemoryLog();
  log.rewrite((await logOf(store)).filter(({ position }) => position !== 3n));
  const views = memoryViewStore();
  const stop = AbortSignal.timeout(5000);
  const stopped = await runProjection({
    store: memoryEventStore({ log }),
    views,
    projection: ledgerProjection(memoryLedger),
    signal: stop,
    backoff: { attempts: 1, firstMs: 1, maxMs: 1 },
  });
  expect(stopped).toMatchObject({ name: 'ledger', position: 4n, error: 'EventStoreError corrupt' });
  await expect(memoryLedger(new Map(views.rows)).head()).resolves.toEqual({ size: 2, position: 2n });
  const refusal = await refusalOf(storedNodes(memoryLedger(new Map()))([{ level: 1, index: 3 }]));
  expect(refusal).toMatchObject({ code: 'corrupt', details: { position: 8n } });
});
