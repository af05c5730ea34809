import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import pg from 'pg';
import { vaultSpecification } from '../specification/vault-specification.ts';
import { foreign, master, next, vaultInADatabase, type VaultInADatabase } from './specification/vault-in-a-database.ts';

const tenant = 'north';
const by = { actor: 'officer-1', at: '2026-11-25T10:00:00Z' };
let place: VaultInADatabase;
beforeAll(async () => {
  place = await vaultInADatabase();
});
afterAll(async () => {
  await place.close();
});

describe('the vault in PostgreSQL', () => {
  vaultSpecification(() => place);

  test('keeps keys wrapped, and tombstones without a key', async () => {
    const clientId = randomUUID();
    const vault = await place.open();
    const key = await vault.keyFor(tenant, clientId);
    const kept = 'select wrapped from vault.client_keys where client_id = $1';
    const [row] = (await place.owner.query<{ wrapped: Buffer }>(kept, [clientId])).rows;
    expect(row?.wrapped.length).toBe(12 + 32 + 16);
    expect(row?.wrapped.includes(key.secret.export())).toBe(false);
    await vault.erase(tenant, clientId, by);
    expect((await place.owner.query(kept, [clientId])).rowCount).toBe(0);
    const left = 'select key_ids, erased_at, erased_by from vault.tombstones where client_id = $1';
    const { rows } = await place.owner.query(left, [clientId]);
    expect(rows).toEqual([{ key_ids: [key.id], erased_at: by.at, erased_by: by.actor }]);
  });

  test('reads a key that a restored backup brought back as erased', async () => {
    const clientId = randomUUID();
    const vault = await place.open();
    const { id: keyId } = await vault.keyFor(tenant, clientId);
    const { rows } = await place.owner.query<object>('select * from vault.client_keys where client_id = $1', [clientId]);
    await vault.erase(tenant, clientId, by);
    await place.owner.query('insert into vault.client_keys select * from jsonb_populate_recordset(null::vault.client_keys, $1)', [
      JSON.stringify(rows.map((row) => ({ ...row, wrapped: '\\x00' }))),
    ]);
    expect((await vault.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('erased');
    await expect(vault.keyFor(tenant, clientId)).rejects.toEqual(expect.objectContaining({ code: 'client-forgotten' }));
  });

  test('reports a key that is lost or damaged, by its ids', async () => {
    const lost: object[] = [];
    const vault = await place.openWith({ onLost: (one) => lost.push(one) });
    const [gone, damaged] = [randomUUID(), randomUUID()];
    const [goneKey, damagedKey] = [await vault.keyFor(tenant, gone), await vault.keyFor(tenant, damaged)];
    await place.lose(tenant, gone);
    await place.owner.query(
      'update vault.client_keys set wrapped = set_byte(wrapped, 20, get_byte(wrapped, 20) # 1) where client_id = $1',
      [damaged],
    );
    const asked = [
      { clientId: gone, keyId: goneKey.id },
      { clientId: damaged, keyId: damagedKey.id },
    ];
    const keys = await vault.keys(tenant, asked);
    expect(asked.map((one) => keys.of(one))).toEqual(['lost', 'lost']);
    expect(new Set(lost)).toEqual(new Set(asked.map((one) => ({ tenant, ...one }))));
    const refused = expect.objectContaining({ code: 'vault-away', reason: 'damaged' });
    await expect(vault.keyFor(tenant, damaged)).rejects.toEqual(refused); // it would hide that the old fields are gone
  });

  test.each([
    'select from vault.client_keys',
    'select from vault.tombstones',
    'select from vault.masters',
    'select from vault.openings',
    'delete from vault.tombstones',
    'delete from vault.openings',
    "insert into vault.client_keys values ('north', 'c', 'k', 'm', '')",
    "select vault.lock_client('north', 'c')",
    'create table vault.mine (a int)',
  ])("'s role may not %s", async (statement) => {
    await expect(place.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test('shows nothing of a table that somebody was granted by mistake', async () => {
    await place.openWith();
    await (await place.open()).keyFor(tenant, randomUUID());
    await place.owner.query('grant select on all tables in schema vault to attune_vault_specified');
    for (const table of ['client_keys', 'tombstones', 'masters', 'openings']) {
      expect((await place.pool.query(`select from vault.${table}`)).rowCount).toBe(0);
    }
    await place.owner.query('revoke select on all tables in schema vault from attune_vault_specified');
  });
});

describe('a key in memory', () => {
  test('is kept for a moment only', async () => {
    const clientId = randomUUID();
    const vault = await place.openWith({ keepMs: 150 });
    const { id: keyId } = await vault.keyFor(tenant, clientId);
    await place.lose(tenant, clientId);
    const asked = { clientId, keyId };
    expect(typeof (await vault.keys(tenant, [asked])).of(asked)).toBe('object');
    expect((await vault.keyFor(tenant, clientId)).id).toBe(keyId);
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect((await vault.keys(tenant, [asked])).of(asked)).toBe('lost');
  });

  test('is forgotten at once by the process that erases', async () => {
    const clientId = randomUUID();
    const vault = await place.openWith({ keepMs: 60_000 });
    const { id: keyId } = await vault.keyFor(tenant, clientId);
    await vault.erase(tenant, clientId, by);
    expect((await vault.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('erased');
    await expect(vault.keyFor(tenant, clientId)).rejects.toEqual(expect.objectContaining({ code: 'client-forgotten' }));
  });

  test('is not kept when the answer was under way during an erasure', async () => {
    const vault = await place.openWith({ keepMs: 60_000 });
    for (let round = 0; round < 20; round += 1) {
      const clientId = randomUUID();
      const { id: keyId } = await (await place.open()).keyFor(tenant, clientId);
      await Promise.all([vault.keys(tenant, [{ clientId, keyId }]), vault.erase(tenant, clientId, by)]);
      expect((await vault.keys(tenant, [{ clientId, keyId }])).of({ clientId, keyId })).toBe('erased');
    }
  });
});

describe('a vault that is away', () => {
  test('says so in time, for everything that is asked of it', async () => {
    const pool = new pg.Pool({ host: '127.0.0.1', port: 1, max: 1 });
    const vault = await place.openWith({ pool });
    const away = expect.objectContaining({ code: 'vault-away', reason: 'unreachable', state: 'ECONNREFUSED' });
    await expect(vault.keyFor(tenant, 'c')).rejects.toEqual(away);
    await expect(vault.keys(tenant, [{ clientId: 'c', keyId: 'k' }])).rejects.toEqual(away);
    await expect(vault.erase(tenant, 'c', by)).rejects.toEqual(away);
    await expect(vault.isErased(tenant, 'c')).rejects.toEqual(away);
    await expect(vault.recordOpening({ tenant, clientId: 'c', actor: 'a', purpose: 'p', fields: [], at: by.at })).rejects.toEqual(
      away,
    );
    await expect(vault.check()).rejects.toEqual(away);
    await pool.end();
  });

  test('is not waited for beyond the deadline, neither for a connection nor for an answer', async () => {
    const vault = await place.openWith({ deadlineMs: 300 });
    const holder = await place.owner.connect();
    await holder.query('begin; lock table vault.client_keys');
    const started = performance.now();
    const asked = Array.from({ length: 20 }, () => vault.keyFor(tenant, randomUUID())); // more than there are connections
    const late = (await Promise.allSettled(asked)).filter(({ status }) => status === 'rejected');
    expect(late).toHaveLength(20);
    // What is asked right after is answered at once: nobody waits for the same thing in turn.
    for (let n = 0; n < 20; n += 1) await expect(vault.keyFor(tenant, 'c')).rejects.toMatchObject({ reason: 'deadline' });
    expect(performance.now() - started).toBeLessThan(3_500);
    // A connection that waits for an answer beyond its time is given up, and no longer one of the pool's few.
    for (let wait = 0; place.pool.totalCount > 0 && wait < 100; wait += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect(place.pool.totalCount).toBe(0);
    await holder.query('rollback');
    holder.release();
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect((await vault.keyFor(tenant, randomUUID())).id).toHaveLength(16);
  });

  test('says so when its role was taken its rights, and answers when it has them again', async () => {
    const vault = await place.open();
    await place.owner.query('revoke usage on schema vault from attune_vault_specified');
    await expect(vault.keyFor(tenant, 'c')).rejects.toEqual(expect.objectContaining({ reason: 'refused', state: '42501' }));
    await place.owner.query('grant usage on schema vault to attune_vault_specified');
    expect((await vault.keyFor(tenant, randomUUID())).id).toHaveLength(16);
  });

  test('is compared with the master keys once it is there', async () => {
    await place.open();
    await place.owner.query('revoke usage on schema vault from attune_vault_specified');
    const told: object[] = [];
    const vault = await place.openWith({ masters: [foreign], onWrongMaster: (wrong) => told.push(wrong) });
    await place.owner.query('grant usage on schema vault to attune_vault_specified');
    await expect(vault.keyFor(tenant, 'c')).rejects.toMatchObject({ code: 'vault-away', reason: 'master-key', state: master.id });
    await expect(vault.isErased(tenant, 'c')).rejects.toMatchObject({ reason: 'master-key' });
    expect(told).toMatchObject([{ code: 'master-key-wrong', wraps: [master.id], configured: [foreign.id] }]);
  });
});

describe('a wrong master key', () => {
  test('does not start, and is named beside the one that wraps', async () => {
    await place.open();
    const wrong = expect.objectContaining({ code: 'master-key-wrong', wraps: [master.id], configured: [foreign.id, next.id] });
    await expect(place.openWith({ masters: [foreign, next] })).rejects.toEqual(wrong);
    expect((await place.owner.query('select from vault.masters')).rowCount).toBe(1);
  });

  test('does not start where the check value is not its own', async () => {
    await place.open();
    await place.owner.query("update vault.masters set check_value = '\\x00'");
    await expect(place.open()).rejects.toEqual(expect.objectContaining({ wraps: [master.id], configured: [master.id] }));
    await place.owner.query('delete from vault.client_keys');
    await place.owner.query('delete from vault.masters');
    await place.open();
  });
});
