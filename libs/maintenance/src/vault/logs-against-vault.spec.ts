import { memoryEventStore } from '@attune/event-store';
import { memoryVault, VaultRows } from '@attune/privacy';
import { specificationNow } from '@attune/testing';
import { expect, it } from '@jest/globals';
import { checkedIn, recordOf } from '../specification/record-of.ts';
import { logsAgainstVault } from './logs-against-vault.ts';

const mine = specificationNow.newId('a client');
const neighbour = specificationNow.newId('another client');
const gone = specificationNow.newId('somebody erased');

/** Two logs about three clients, one of whom was erased; then somebody hurts the vault. */
async function checked(hurt: (rows: VaultRows) => void) {
  const rows = new VaultRows();
  const vault = memoryVault(rows);
  const [one, other] = [memoryEventStore(), memoryEventStore()];
  for (const client of [mine, neighbour, gone]) await one.append(await recordOf(vault, client, checkedIn(client)));
  await other.append(await recordOf(vault, mine, checkedIn(mine)));
  await vault.erase('north', gone, { actor: 'officer/1', at: '2026-11-25T12:00:00Z' });
  await one.append(await recordOf(vault, gone, { type: 'ClientErased', clientIds: [gone], ground: 'unlawful' }));
  const { id: keyId } = await vault.keyFor('north', mine);
  hurt(rows);
  const told: number[] = [];
  const found = await logsAgainstVault([one, other], vault, {
    signal: new AbortController().signal,
    onProgress: (events) => told.push(events),
  });
  expect(told).toEqual([4, 5]);
  return { found, keyId };
}

it('finds nothing where logs and vault agree', async () => {
  expect((await checked(() => undefined)).found).toEqual({ events: 5, lost: [], notErased: [] });
});

it('names each lost key once, and nothing else', async () => {
  const { found, keyId } = await checked((rows) => rows.keys.delete(JSON.stringify(['north', mine])));
  expect(found).toEqual({ events: 5, lost: [{ tenant: 'north', clientId: mine, keyId }], notErased: [] });
});

it('names who should have been erased, as after an older vault was put back', async () => {
  const { found } = await checked((rows) => {
    rows.tombstones.clear();
  });
  expect(found.notErased).toEqual([{ tenant: 'north', clientId: gone }]);
});
