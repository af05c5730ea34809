import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { sql } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { walk } from '../harness/walk.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const make = (body: object, headers = {}) => system.as('operator').record(routes.makeApiKey, {}, body, headers);
const revoke = (
  caller: Caller,
  apiKeyId: string,
  headers: Readonly<Record<string, string>> = { 'idempotency-key': randomUUID() },
) => caller.call('DELETE', addressOf(routes.revokeApiKey, { apiKeyId }), undefined, headers);
const holder = (key: string) => new Caller(system.running.address, key);

describe('an API key', () => {
  test('opens a case, reads it, and is its actor; revoked it stops at once, and stays in the list', async () => {
    const { id, key } = await make({ name: 'dialler' });
    const dialler = holder(key);
    const { caseId, at } = await openCase(dialler);
    expect((await dialler.read(routes.caseList, {}, { since: at })).items).toMatchObject([{ caseId }]);
    const { entries } = await dialler.read(routes.story, { caseId });
    expect(entries[0]).toMatchObject({ who: { kind: 'integration', id: `api-key:${id}` } });

    const revoked = await revoke(system.as('operator'), id);
    expect(revoked).toMatchObject({ status: 200, body: { id, revokedAt: expect.any(String) } });
    expect(await dialler.get('/v1/cases')).toMatchObject({
      status: 401,
      body: { code: 'token-refused', detail: expect.stringContaining('revoked') },
    });
    expect((await revoke(system.as('operator'), id)).text).toBe(revoked.text);
    expect((await system.as('operator').read(routes.apiKeys)).items).toContainEqual(revoked.body);
  });

  test('is the same under the same Idempotency-Key, and one only', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const all = await Promise.all(Array.from({ length: 8 }, () => make({ name: 'crm' }, headers)));
    expect(new Set(all.map((made) => JSON.stringify(made))).size).toBe(1);
    expect(await system.as('operator').post('/v1/api-keys', { name: 'other' }, headers)).toMatchObject({ status: 422 });
    const listed = (await system.as('operator').read(routes.apiKeys, {}, { limit: 200 })).items;
    expect(listed.filter(({ name }) => name === 'crm')).toHaveLength(1);
  });

  test('still works after a restart, and its text is kept nowhere', async () => {
    const { key } = await make({ name: 'kept' });
    await system.restart();
    expect(await holder(key).get('/v1/cases')).toMatchObject({ status: 200 });
    const rows = await sql(system.running.owner, 'select k::text from gateway.api_keys k');
    expect(JSON.stringify(rows)).not.toContain(key.split('_')[2]);
    expect((await system.as('operator').get('/v1/api-keys')).text).not.toContain(key);
  });

  test('has the scope that it was made with, and no other', async () => {
    const { key } = await make({ name: 'reader', scope: ['cases:read'] });
    expect(await holder(key).get('/v1/cases')).toMatchObject({ status: 200 });
    expect(await holder(key).post('/v1/cases', {})).toMatchObject({ status: 403 });
    // Without identity:read even the case's own number is withheld.
    const { caseId } = await openCase(system.as('adviser'), { reference: { creditor: 'Bank', number: 'B-77' } });
    expect((await holder(key).get(`/v1/cases/${caseId}`)).body).toMatchObject({
      reference: { creditor: 'Bank', number: { withheld: 'identity:read' } },
    });
  });

  test('may act for clients where its scope says so', async () => {
    const { key } = await make({ name: 'portal', scope: ['cases:read', 'act-for-clients'] });
    const { caseId } = await openCase(system.as('adviser'), { clientId: ownClient });
    const acting = { 'attune-on-behalf-of': `client/${ownClient}` };
    expect(await holder(key).get(`/v1/cases/${caseId}`, acting)).toMatchObject({ status: 200 });
    const { key: other } = await make({ name: 'no-portal', scope: ['cases:read'] });
    expect(await holder(other).get(`/v1/cases/${caseId}`, acting)).toMatchObject({ status: 403 });
  });

  test('asks for nothing that its role has not', async () => {
    const operator = system.as('operator');
    for (const body of [
      { name: 'x', scope: ['words:read'] },
      { name: 'x', scope: ['api-keys:write'] },
      { name: 'x', role: 'compliance', scope: ['cases:write'] },
      { name: 'x', role: 'compliance', scope: ['act-for-clients'] },
      { name: 'x', scope: ['*'] },
    ]) {
      expect([body, await operator.post('/v1/api-keys', body)]).toMatchObject([
        body,
        { status: 409, body: { code: 'scope-unknown' } },
      ]);
    }
    for (const body of [
      { name: 'x', role: 'operator' },
      { name: 'x', role: 'adviser' },
      { name: 'Jane Doe' },
      {},
      { name: 'x', scope: [] },
    ]) {
      expect([body, await operator.post('/v1/api-keys', body)]).toMatchObject([body, { status: 400 }]);
    }
  });

  test('of another tenant is not there', async () => {
    const { id } = await make({ name: 'ours' });
    const there = await system.with({ tenant: 'elsewhere', roles: ['operator'] });
    expect(await revoke(there, id)).toMatchObject({ status: 404, body: { code: 'api-key-unknown' } });
    expect(await revoke(there, randomUUID())).toMatchObject({ status: 404, body: { code: 'api-key-unknown' } });
    expect((await there.read(routes.apiKeys)).items).toEqual([]);
  });
});

test('the list goes on page by page, and revoking needs a key too', async () => {
  for (let n = 0; n < 7; n += 1) await make({ name: `many-${String(n)}` });
  const items = await walk<{ readonly id: string; readonly name: string }>(system.as('operator'), '/v1/api-keys?limit=3');
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  expect(items.filter(({ name }) => name.startsWith('many-'))).toHaveLength(7);
  expect(await revoke(system.as('operator'), items[0]?.id ?? '', {})).toMatchObject({
    status: 400,
    body: { code: 'idempotency-key-missing' },
  });
});
