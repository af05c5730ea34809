import { memoryEventStore } from '@attune/event-store';
import { memoryVault, VaultRows } from '@attune/privacy';
import { specificationNow } from '@attune/testing';
import { expect, it } from '@jest/globals';
import { eraseClient } from '../../features/erase-client/erase-client.ts';
import { recorder } from '../../erasures/specification/recorder.ts';
import { mine, neighbours, written } from '../../erasures/specification/written.ts';
import { logAgainstVault } from './log-against-vault.ts';

async function checked(hurt: (rows: VaultRows) => void) {
  const rows = new VaultRows();
  const [store, vault] = [memoryEventStore(), memoryVault(rows)];
  const { record } = recorder({ store, vault });
  for (const whose of [mine, neighbours]) await record(whose, () => written(whose));
  const gone = {
    caseId: specificationNow.newId('a case of somebody erased'),
    clientId: specificationNow.newId('somebody erased'),
  };
  await record(gone, () => written(gone));
  await vault.erase('north', gone.clientId, { actor: 'officer/1', at: '2026-11-25T12:00:00Z' });
  const forgetting = { clientIds: [gone.clientId], ground: 'unlawful' } as const;
  await record(gone, (_command, state, now) => eraseClient(forgetting, state, now));
  const { id: keyId } = await vault.keyFor('north', mine.clientId);
  hurt(rows);
  const told: number[] = [];
  const found = await logAgainstVault(store, vault, {
    signal: new AbortController().signal,
    onProgress: (events) => told.push(events),
  });
  expect(told).toEqual([10]);
  return { found, keyId, gone };
}

it('finds nothing where log and vault agree', async () => {
  expect((await checked(() => undefined)).found).toEqual({ events: 10, lost: [], notErased: [] });
});

it('names each lost key once, and nothing else', async () => {
  const { found, keyId } = await checked((rows) => rows.keys.delete(JSON.stringify(['north', mine.clientId])));
  expect(found).toEqual({ events: 10, lost: [{ tenant: 'north', clientId: mine.clientId, keyId }], notErased: [] });
});

it('names who should have been erased, as after an older vault was put back', async () => {
  const { found, gone } = await checked((rows) => {
    rows.tombstones.clear();
  });
  expect(found.notErased).toEqual([{ tenant: 'north', clientId: gone.clientId }]);
});
