import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { KeyAsked } from '../vault/key-asked.ts';
import type { Keyring } from '../vault/keyring.ts';
import {
  foreign,
  master,
  next,
  schema,
  vaultInADatabase,
  type VaultInADatabase,
} from '../vault/postgres/specification/vault-in-a-database.ts';
import { rotateMasterKey } from './rotate-master-key.ts';
import type { RotationOptions } from './rotation.ts';

let place: VaultInADatabase;
let asked: readonly KeyAsked[];
let secrets: readonly string[];

beforeEach(async () => {
  place = await vaultInADatabase();
  const vault = await place.open();
  const clients = Array.from({ length: 25 }, () => randomUUID());
  const keys = await Promise.all(clients.map(async (clientId) => ({ clientId, key: await vault.keyFor('north', clientId) })));
  asked = keys.map(({ clientId, key }) => ({ clientId, keyId: key.id }));
  secrets = keys.map(({ key }) => key.secret.export().toString('hex'));
});
afterEach(async () => {
  await place.close();
});

/** As after every service was started with the new key first. */
const rotate = async (options: Partial<RotationOptions> = {}) => {
  await place.openWith({ masters: [next, master] });
  return rotateMasterKey({ pool: place.owner, schema, masters: [next, master], batch: 10, ...options });
};
const secretsIn = (keys: Keyring) =>
  asked.map((one) => {
    const opening = keys.of(one);
    return typeof opening === 'object' ? opening.secret.export().toString('hex') : opening;
  });
const wrapping = async () =>
  (await place.owner.query<{ master_id: string }>('select distinct master_id from vault.client_keys order by 1')).rows.map(
    (row) => row.master_id,
  );

test('every key is wrapped by the first master key, and is the same key', async () => {
  const seen: unknown[] = [];
  const rotation = await rotate({ onProgress: (progress) => seen.push(progress) });
  expect(rotation).toEqual({ rewrapped: 25, damaged: [], retired: [master.id], interrupted: false });
  expect(seen).toEqual([10, 20, 25].map((done) => ({ done, total: 25 })));
  expect(await wrapping()).toEqual([next.id]);
  const vault = await place.openWith({ masters: [next] });
  expect(secretsIn(await vault.keys('north', asked))).toEqual(secrets);
});

test('the old master key alone starts no longer', async () => {
  await rotate();
  const wrong = expect.objectContaining({ code: 'master-key-wrong', wraps: [next.id], configured: [master.id] });
  await expect(place.openWith({ masters: [master] })).rejects.toEqual(wrong);
});

test('a process that runs with both keys serves before, during and after', async () => {
  const vault = await place.openWith({ masters: [master, next] });
  const meanwhile: Promise<Keyring>[] = [];
  await rotate({ batch: 5, onProgress: () => meanwhile.push(vault.keys('north', asked)) });
  for (const keys of await Promise.all(meanwhile)) expect(secretsIn(keys)).toEqual(secrets);
  expect(secretsIn(await vault.keys('north', asked))).toEqual(secrets);
  // Its first key was retired, so it can make no key that nobody else could open.
  await expect(vault.keyFor('north', randomUUID())).rejects.toEqual(expect.objectContaining({ code: 'vault-away' }));
});

test('interrupted it goes on where it was', async () => {
  const stop = new AbortController();
  const first = await rotate({
    signal: stop.signal,
    onProgress: () => {
      stop.abort();
    },
  });
  expect(first).toEqual({ rewrapped: 10, damaged: [], retired: [], interrupted: true });
  expect(await wrapping()).toEqual([master.id, next.id].sort());
  expect(secretsIn(await (await place.openWith({ masters: [next, master] })).keys('north', asked))).toEqual(secrets);
  expect(await rotate()).toEqual({ rewrapped: 15, damaged: [], retired: [master.id], interrupted: false });
  expect(await rotate()).toEqual({ rewrapped: 0, damaged: [], retired: [], interrupted: false });
});

test('two at once do it together', async () => {
  const both = await Promise.all([rotate({ batch: 2 }), rotate({ batch: 2 })]);
  expect(both.map(({ rewrapped }) => rewrapped).reduce((sum, one) => sum + one, 0)).toBe(25);
  expect(secretsIn(await (await place.openWith({ masters: [next] })).keys('north', asked))).toEqual(secrets);
});

test('an erased client stays erased', async () => {
  const [gone] = asked;
  if (gone === undefined) throw new Error('There are clients.');
  await (await place.open()).erase('north', gone.clientId, { actor: 'officer-1', at: '2026-11-25T10:00:00Z' });
  expect((await rotate()).rewrapped).toBe(24);
  expect((await (await place.openWith({ masters: [next] })).keys('north', [gone])).of(gone)).toBe('erased');
});

test('a damaged key is named and left, and its master key is not retired', async () => {
  const [damaged] = asked;
  if (damaged === undefined) throw new Error('There are clients.');
  await place.owner.query("update vault.client_keys set wrapped = '\\x00' where client_id = $1", [damaged.clientId]);
  expect(await rotate()).toEqual({
    rewrapped: 24,
    damaged: [{ tenant: 'north', ...damaged }],
    retired: [],
    interrupted: false,
  });
});

test('keys that a master key wrapped which is not configured are left alone', async () => {
  const wrong = expect.objectContaining({ code: 'master-key-wrong', wraps: [master.id] });
  await expect(rotate({ masters: [next, foreign] })).rejects.toEqual(wrong);
  expect(await wrapping()).toEqual([master.id]);
});

test('a master key with which no service has started is refused, and wraps nothing', async () => {
  const unused = expect.objectContaining({ code: 'master-key-unused', message: expect.stringContaining(next.id) as unknown });
  await expect(rotateMasterKey({ pool: place.owner, schema, masters: [next, master] })).rejects.toEqual(unused);
  expect(await wrapping()).toEqual([master.id]);
});
