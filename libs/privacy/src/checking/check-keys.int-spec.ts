import { afterAll, beforeAll, expect, test } from '@jest/globals';
import {
  foreign,
  master,
  next,
  schema,
  vaultInADatabase,
  type VaultInADatabase,
} from '../vault/postgres/specification/vault-in-a-database.ts';
import { checkKeys } from './check-keys.ts';

let place: VaultInADatabase;
beforeAll(async () => {
  place = await vaultInADatabase();
  const [vault, newer] = [await place.open(), await place.openWith({ masters: [next, master] })];
  for (const clientId of ['a', 'b', 'c']) await vault.keyFor('north', clientId);
  await newer.keyFor('south', 'a');
  await vault.erase('north', 'b', { actor: 'officer-1', at: '2026-11-25T10:00:00Z' });
});
afterAll(async () => {
  await place.close();
});

const check = (masters: Parameters<typeof checkKeys>[0]['masters']) => checkKeys({ pool: place.owner, schema, masters });

test('counts keys by what wraps them, and the erased', async () => {
  const found = { keys: 3, wrappedBy: { [master.id]: 2, [next.id]: 1 }, erased: 1, damaged: [] };
  expect(await check([master, next])).toEqual(found);
});

test('names each key that does not unwrap', async () => {
  await place.owner.query("update vault.client_keys set client_id = 'z' where client_id = 'c'");
  const { damaged, keys } = await check([next, master]);
  expect([keys, damaged]).toEqual([3, [expect.objectContaining({ tenant: 'north', clientId: 'z' })]]);
});

test('needs each master key that wraps, and makes none known', async () => {
  await expect(check([master])).rejects.toEqual(expect.objectContaining({ code: 'master-key-wrong', wraps: [next.id] }));
  const unused = expect.objectContaining({ code: 'master-key-unused' });
  await expect(check([foreign, master, next])).rejects.toEqual(unused);
  expect((await place.owner.query('select from vault.masters')).rowCount).toBe(2);
});
