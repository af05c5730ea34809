import { randomUUID } from 'node:crypto';
import { beforeEach, expect, test } from '@jest/globals';
import { open } from '../../sealing/open.ts';
import { seal } from '../../sealing/seal.ts';
import type { Vault } from '../vault.ts';
import type { VaultPlace } from './vault-place.ts';

const tenant = 'north';
const by = { actor: 'officer-1', at: '2026-11-25T10:00:00Z' };
const forgotten = expect.objectContaining({ code: 'client-forgotten' });

/** What every vault does. */
export function vaultSpecification(place: () => VaultPlace): void {
  let vault: Vault;
  let clientId: string;
  beforeEach(async () => {
    vault = await place().open();
    clientId = randomUUID();
  });

  test('a client has one key, by which what it sealed opens', async () => {
    const key = await vault.keyFor(tenant, clientId);
    const where = { tenant, clientId, eventId: 'e.0', field: 'words' };
    const sealed = seal(key, where, 'said in trust');
    const found = (await vault.keys(tenant, [{ clientId, keyId: key.id }])).of({ clientId, keyId: key.id });
    expect(typeof found === 'object' && open(found, where, sealed)).toBe('said in trust');
    expect((await vault.keyFor(tenant, clientId)).id).toBe(key.id);
  });

  test('another process finds the same key', async () => {
    const key = await vault.keyFor(tenant, clientId);
    const other = await place().open();
    expect((await other.keyFor(tenant, clientId)).secret.export()).toEqual(key.secret.export());
  });

  test('processes that need the first key at once agree on one', async () => {
    const others = await Promise.all(Array.from({ length: 3 }, () => place().open()));
    for (let round = 0; round < 10; round += 1) {
      const client = randomUUID();
      const keys = await Promise.all([...others, ...others].map((one) => one.keyFor(tenant, client)));
      expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
      expect(new Set(keys.map(({ secret }) => secret.export().toString('hex'))).size).toBe(1);
    }
  });

  test('a key belongs to its tenant and its client', async () => {
    const key = await vault.keyFor(tenant, clientId);
    expect((await vault.keyFor('south', clientId)).id).not.toBe(key.id);
    const other = { clientId: randomUUID(), keyId: key.id };
    await vault.keyFor(tenant, other.clientId);
    expect((await vault.keys(tenant, [other, { clientId, keyId: key.id }])).of(other)).toBe('lost');
    expect((await vault.keys('south', [{ clientId, keyId: key.id }])).of({ clientId, keyId: key.id })).toBe('lost');
  });

  test('many keys are answered at once, each for itself', async () => {
    const clients = Array.from({ length: 30 }, () => randomUUID());
    const asked = await Promise.all(clients.map(async (one) => ({ clientId: one, keyId: (await vault.keyFor(tenant, one)).id })));
    const [gone] = asked;
    if (gone === undefined) throw new Error('There are clients.');
    await vault.erase(tenant, gone.clientId, by);
    const keys = await (await place().open()).keys(tenant, asked);
    expect(keys.of(gone)).toBe('erased');
    expect(asked.slice(1).map((one) => typeof keys.of(one))).toEqual(Array.from({ length: 29 }, () => 'object'));
    expect((await vault.keys(tenant, [])).of(gone)).toBe('lost'); // not asked for
  });

  test('an erased client has no key, and gets none again', async () => {
    const { id: keyId } = await vault.keyFor(tenant, clientId);
    expect(await vault.isErased(tenant, clientId)).toBe(false);
    expect(await vault.erase(tenant, clientId, by)).toEqual({ erasedAt: by.at, already: false });
    expect(await vault.isErased(tenant, clientId)).toBe(true);
    expect((await vault.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('erased');
    await expect(vault.keyFor(tenant, clientId)).rejects.toEqual(forgotten);
    const other = await place().open();
    await expect(other.keyFor(tenant, clientId)).rejects.toEqual(forgotten);
    expect((await other.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('erased');
  });

  test('an erasure leaves the same client of another tenant alone, and others too', async () => {
    const south = await vault.keyFor('south', clientId);
    const neighbour = await vault.keyFor(tenant, `${clientId}x`);
    await vault.erase(tenant, clientId, by);
    expect(await vault.isErased('south', clientId)).toBe(false);
    expect((await vault.keyFor('south', clientId)).id).toBe(south.id);
    expect((await vault.keyFor(tenant, `${clientId}x`)).id).toBe(neighbour.id);
  });

  test('an erasure again changes nothing and answers when it was', async () => {
    await vault.erase(tenant, clientId, by);
    const again = await vault.erase(tenant, clientId, { actor: 'officer-2', at: '2027-01-01T00:00:00Z' });
    expect(again).toEqual({ erasedAt: by.at, already: true });
  });

  test('a client without a key can be erased before anything was sealed', async () => {
    expect(await vault.erase(tenant, clientId, by)).toEqual({ erasedAt: by.at, already: false });
    await expect(vault.keyFor(tenant, clientId)).rejects.toEqual(forgotten);
  });

  test('an erasure that races with a first key leaves none', async () => {
    const other = await place().open();
    for (let round = 0; round < 10; round += 1) {
      const client = randomUUID();
      const [made] = await Promise.allSettled([vault.keyFor(tenant, client), other.erase(tenant, client, by)]);
      if (made.status === 'rejected') expect(made.reason).toEqual(forgotten);
      else {
        const asked = { clientId: client, keyId: made.value.id };
        expect((await other.keys(tenant, [asked])).of(asked)).toBe('erased');
      }
      await expect(other.keyFor(tenant, client)).rejects.toEqual(forgotten);
    }
  });

  test('a key that vanished without an erasure is lost, also after the client has got a new one', async () => {
    const { id: keyId } = await vault.keyFor(tenant, clientId);
    await place().lose(tenant, clientId);
    const other = await place().open();
    expect((await other.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('lost');
    expect((await other.keyFor(tenant, clientId)).id).not.toBe(keyId);
    expect((await other.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('lost');
  });

  test('openings are kept, in order', async () => {
    const opening = {
      tenant,
      clientId,
      actor: 'adviser-1',
      purpose: 'GET /v1/cases/{caseId}/story',
      at: '2026-11-25T10:00:00.000Z',
    };
    const said = Array.from({ length: 25 }, (_, n) => ({
      ...opening,
      fields: [`CheckedIn.words ${String(n)}`, 'DebtAdded.reference'],
    }));
    await Promise.all(said.map((one) => vault.recordOpening(one)));
    const kept = (await place().openings()).filter((one) => one.clientId === clientId);
    expect(kept).toEqual(said);
  });

  test('is well while it is open, and answers nothing once it is closed', async () => {
    await vault.check();
    await vault.close();
    await vault.close();
    const closed = expect.objectContaining({ code: 'vault-away', reason: 'closed' });
    await expect(vault.check()).rejects.toEqual(closed);
    await expect(vault.keyFor(tenant, clientId)).rejects.toEqual(closed);
    await expect(vault.keys(tenant, [{ clientId, keyId: 'k' }])).rejects.toEqual(closed);
    await expect(vault.erase(tenant, clientId, by)).rejects.toEqual(closed);
    await expect(vault.isErased(tenant, clientId)).rejects.toEqual(closed);
    const opening = { tenant, clientId, actor: 'a', purpose: 'p', fields: [], at: by.at };
    await expect(vault.recordOpening(opening)).rejects.toEqual(closed);
  });
}
