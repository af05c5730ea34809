import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Answer } from '../harness/answer.ts';
import { logLength } from '../harness/log.ts';
import { aDebt, aReference, debtsOf, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const checkIn = { feeling: 2, readiness: 'unsure', heardOn: 'phone', words: 'So-so.' };
const aKey = () => ({ 'idempotency-key': randomUUID() });
const told = ({ status, text, headers }: Answer) => ({ status, text, etag: headers.get('etag'), at: headers.get('attune-at') });

async function aCase() {
  const { caseId } = await openCase(system.as('adviser'));
  return { caseId, checkIns: addressOf(routes.caseCheckIns, { caseId }) };
}

describe('the same command again', () => {
  test('answers to the letter as it did, after other commands, and appends nothing', async () => {
    const adviser = system.as('adviser');
    const { caseId, checkIns } = await aCase();
    const key = aKey();
    const first = await adviser.post(checkIns, checkIn, key);
    await adviser.post(checkIns, { ...checkIn, feeling: 3 });
    await adviser.post(addressOf(routes.closeCase, { caseId }), { reason: 'other' });
    const length = await logLength(system);
    // The case is closed by now: decided anew, it would be refused.
    expect(told(await adviser.post(checkIns, checkIn, key))).toEqual(told(first));
    // The members of a body have no order.
    const { words, ...rest } = checkIn;
    expect(told(await adviser.post(checkIns, { words, ...rest }, key))).toEqual(told(first));
    expect(await logLength(system)).toBe(length);
  });

  test('answers as it did after a restart', async () => {
    const { checkIns } = await aCase();
    const key = aKey();
    const first = await system.as('adviser').post(checkIns, checkIn, key);
    const length = await logLength(system);
    await system.restart();
    expect(told(await system.as('adviser').post(checkIns, checkIn, key))).toEqual(told(first));
    expect(await logLength(system)).toBe(length);
  });

  test('opens one case and adds one debt when it comes 32 times at once', async () => {
    const adviser = system.as('adviser');
    const length = await logLength(system);
    const [opening, adding] = [aKey(), aKey()];
    const body = { reference: aReference(), debts: [aDebt()] };
    const opened = await Promise.all(Array.from({ length: 32 }, () => adviser.post('/v1/cases', body, opening)));
    expect(new Set(opened.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(opened[0]).toMatchObject({ status: 201, body: { revision: 2 } });
    const caseId = String(opened[0]?.body['id']);
    const debt = aDebt({ reference: aReference('Southern Gas') });
    const added = await Promise.all(
      Array.from({ length: 32 }, () => adviser.post(addressOf(routes.addDebt, { caseId }), debt, adding)),
    );
    expect(new Set(added.map((answer) => JSON.stringify(told(answer)))).size).toBe(1);
    expect(await debtsOf(adviser, caseId)).toHaveLength(2);
    expect(await logLength(system)).toBe(length + 3);
  });

  test('is the same whichever way a client is opened a case: without a reference too', async () => {
    const adviser = system.as('adviser');
    const key = aKey();
    const [one, other] = await Promise.all([adviser.post('/v1/cases', {}, key), adviser.post('/v1/cases', {}, key)]);
    expect(told(one)).toEqual(told(other));
    const list = await adviser.read(
      routes.caseList,
      {},
      { clientId: String(one.body['clientId']), since: String(one.body['at']) },
    );
    expect(list.items).toHaveLength(1);
  });
});

describe('a key', () => {
  test('that is missing, empty, too long or not visible is refused', async () => {
    const adviser = system.as('adviser');
    const { checkIns } = await aCase();
    const post = (key: Record<string, string>) =>
      adviser.call('POST', checkIns, JSON.stringify(checkIn), { 'content-type': 'application/json', ...key });
    for (const key of [
      {},
      { 'idempotency-key': '' },
      { 'idempotency-key': 'k'.repeat(256) },
      { 'idempotency-key': 'a b' },
      { 'idempotency-key': 'ä' },
    ]) {
      expect(await post(key)).toMatchObject({ status: 400, body: { code: 'idempotency-key-missing' } });
    }
    expect(await post({ 'idempotency-key': '~'.repeat(255) })).toMatchObject({ status: 201 });
  });

  test('with another body, another case or another thing is refused, and nothing is appended', async () => {
    const adviser = system.as('adviser');
    const [{ checkIns, caseId }, { checkIns: ofAnother }] = await Promise.all([aCase(), aCase()]);
    const key = aKey();
    await adviser.post(checkIns, checkIn, key);
    const length = await logLength(system);
    for (const [path, body] of [
      [checkIns, { ...checkIn, feeling: 3 }],
      [checkIns, { ...checkIn, occurredAt: '2024-01-01T00:00:00Z' }],
      [ofAnother, checkIn],
    ] as const) {
      expect(await adviser.post(path, body, key)).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
    }
    expect(await logLength(system)).toBe(length);
    // Another route is another command, and so is another caller.
    expect(
      await adviser.post(addressOf(routes.giveConsent, { caseId }), { purpose: 'health', how: 'spoken', told: 'Why' }, key),
    ).toMatchObject({ status: 201 });
    expect(await system.as('integration').post(checkIns, { ...checkIn, feeling: 5 }, key)).toMatchObject({ status: 201 });
    const colleague = await system.with({ sub: 'adviser-2' });
    expect(await colleague.post(checkIns, checkIn, key)).toMatchObject({ status: 201 });
    expect((await adviser.read(routes.caseCheckIns, { caseId })).checkIns).toHaveLength(3);
  });

  test('of an opening is refused for another number, though that would be another case', async () => {
    const adviser = system.as('adviser');
    const key = aKey();
    const [one, other] = [aReference(), aReference()];
    await adviser.post('/v1/cases', { reference: one }, key);
    const length = await logLength(system);
    expect(await adviser.post('/v1/cases', { reference: other }, key)).toMatchObject({ status: 422 });
    expect(await logLength(system)).toBe(length);
    expect(await adviser.post('/v1/cases', { reference: other })).toMatchObject({ status: 201 });
  });

  test('of a refusal is not remembered', async () => {
    const adviser = system.as('adviser');
    const { caseId, checkIns } = await aCase();
    await adviser.record(routes.closeCase, { caseId }, { reason: 'other' });
    const key = aKey();
    expect(await adviser.post(checkIns, checkIn, key)).toMatchObject({ status: 409, body: { code: 'case-not-open' } });
    expect(await adviser.post(checkIns, { ...checkIn, feeling: 9 }, key)).toMatchObject({ status: 400 });
    await adviser.record(routes.reopenCase, { caseId }, { reason: 'More came' });
    expect(await adviser.post(checkIns, { ...checkIn, feeling: 5 }, key)).toMatchObject({ status: 201 });
    expect(await adviser.post(checkIns, checkIn, key)).toMatchObject({ status: 422 });
  });

  test('belongs to its tenant', async () => {
    const [here, there] = await Promise.all([system.with({ sub: 'same' }), system.with({ sub: 'same', tenant: 'elsewhere' })]);
    const key = aKey();
    const [one, other] = [await here.post('/v1/cases', {}, key), await there.post('/v1/cases', { debts: [aDebt()] }, key)];
    expect([one.status, other.status]).toEqual([201, 201]);
    expect(one.body['id']).not.toBe(other.body['id']);
  });
});
