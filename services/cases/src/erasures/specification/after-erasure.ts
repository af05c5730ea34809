import {
  consistencyProof,
  eventLeaf,
  inclusionProof,
  storedNodes,
  verifyConsistency,
  verifyInclusion,
  verifyLedger,
} from '@attune/event-store';
import type { StoredEvent } from '@attune/event-store';
import { fold } from '@attune/kernel';
import { expect } from '@jest/globals';
import { caseDecider } from '../../domain/case.ts';
import { eraseClient } from '../../features/erase-client/erase-client.ts';
import { caseProjections } from '../../views/case-projections.ts';
import type { ErasableLog } from './erasable-log.ts';
import { KeptTree } from './kept-tree.ts';
import { readLog } from './read-log.ts';
import { recorder } from './recorder.ts';
import { toldBy } from './told-by.ts';
import { mine, neighbours, personalOf, written } from './written.ts';

/** One client of two is erased: everything about both is still there, and what one of them said is not. */
export async function afterErasure({ store, vault }: ErasableLog): Promise<void> {
  const { decisions, record } = recorder({ store, vault });
  for (const whose of [mine, neighbours]) await record(whose, () => written(whose));
  const historyOf = ({ caseId }: typeof mine) => decisions.history('north', caseId);
  const tree = new KeptTree(store);
  const [logBefore, before, headBefore] = [await readLog(store), await historyOf(mine), await tree.follow()];
  expect((await toldBy(vault, before)).values).toEqual(personalOf(mine));

  await vault.erase('north', mine.clientId, { actor: 'officer/1', at: '2026-11-25T12:00:00Z' });
  const forgetting = { clientIds: [mine.clientId], ground: 'client-asked' } as const;
  await record(mine, (_command, state, now) => eraseClient(forgetting, state, now));

  const [log, history, head] = [await readLog(store), await historyOf(mine), await tree.follow()];
  expect(log).toHaveLength(logBefore.length + 1);
  expect(log.slice(0, -1)).toEqual(logBefore);
  expect(history.slice(0, -1)).toEqual(before);
  expect(await toldBy(vault, history)).toEqual({ values: personalOf(mine).map(() => ({ unreadable: 'erased' })), faults: [] });
  expect((await toldBy(vault, await historyOf(neighbours))).values).toEqual(personalOf(neighbours));
  const state = fold(caseDecider, history);
  expect(state).toEqual({ ...fold(caseDecider, before), erased: [mine.clientId], facts: state.facts });

  // A rebuild needs no key: it gives all there was, and leaves out what an erased client could be found by.
  const [rowsBefore, rows] = [rowsOf(logBefore), rowsOf(log)];
  expect(rows['case-list']).toEqual(rowsBefore['case-list']);
  expect(rows['clients']).toEqual(rowsBefore['clients']);
  expect(rowsBefore['references']).toHaveLength(2);
  expect(rows['references']).toMatchObject([{ client_id: neighbours.clientId }]);

  await tree.read(async (ledger) => {
    const followed = () => Promise.resolve(log.at(-1)?.position ?? 0n);
    expect(await verifyLedger({ log: store, ledger, followed })).toMatchObject({ events: 7, leaves: 7, fault: undefined });
    const nodes = storedNodes(ledger);
    expect(verifyConsistency(headBefore, head, await consistencyProof(nodes, headBefore.size, head.size))).toBe(true);
    for (const [index, event] of log.entries()) {
      const proof = await inclusionProof(nodes, index, head.size);
      expect(verifyInclusion({ leaf: eventLeaf(event), index, proof, ...head })).toBe(true);
    }
  });
}

/** The rows of every view, built anew from a log. */
function rowsOf(log: readonly StoredEvent[]): Readonly<Record<string, readonly object[]>> {
  const streams = [...Map.groupBy(log, ({ stream }) => stream).values()];
  return Object.fromEntries(caseProjections.map(({ name, rows }) => [name, streams.flatMap((stream) => rows(stream))]));
}
