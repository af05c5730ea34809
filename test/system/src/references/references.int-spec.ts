import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { aDebt, aReference, openCase } from '../harness/open-case.ts';
import { addressOf } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const taken = { status: 409, body: { code: 'reference-taken' } };
const search = async (reference: object, since?: string) =>
  (await system.as('adviser').post('/v1/cases/searches', { reference, since })).body['items'];

describe('a number', () => {
  test('of a case names one case: the second is refused, and adds nothing', async () => {
    const adviser = system.as('adviser');
    const reference = aReference();
    const { caseId } = await openCase(adviser, { reference });
    expect(await adviser.post('/v1/cases', { reference })).toMatchObject(taken);
    expect(await system.as('integration').post('/v1/cases', { reference, debts: [aDebt()] })).toMatchObject(taken);
    expect((await adviser.read(routes.caseSummary, { caseId })).revision).toBe(2);
  });

  test('of a debt is taken across cases, in an opening too, and twice in one opening', async () => {
    const adviser = system.as('adviser');
    const reference = aReference('Southern Gas');
    const { caseId } = await openCase(adviser, { debts: [aDebt({ reference })] });
    const { caseId: other } = await openCase(adviser);
    expect(await adviser.post(addressOf(routes.addDebt, { caseId }), aDebt({ reference }))).toMatchObject(taken);
    expect(await adviser.post(addressOf(routes.addDebt, { caseId: other }), aDebt({ reference }))).toMatchObject(taken);
    expect(await adviser.post('/v1/cases', { debts: [aDebt(), aDebt({ reference })] })).toMatchObject(taken);
    const fresh = aReference();
    expect(await adviser.post('/v1/cases', { debts: [aDebt({ reference: fresh }), aDebt({ reference: fresh })] })).toMatchObject(
      taken,
    );
    // What was refused has claimed nothing.
    expect(await adviser.post('/v1/cases', { debts: [aDebt({ reference: fresh })] })).toMatchObject({ status: 201 });
  });

  test('of a debt may be that of its case, and another creditor may use it as well', async () => {
    const adviser = system.as('adviser');
    const reference = aReference();
    const { caseId, at } = await openCase(adviser, {
      reference,
      debts: [aDebt({ reference }), aDebt({ reference: { ...reference, creditor: 'Southern Gas' } })],
    });
    expect(await search(reference, at)).toEqual([
      { caseId, clientId: expect.any(String) },
      { caseId, clientId: expect.any(String), debtId: expect.any(String) },
    ]);
  });

  test.each([8, 20])('that %i ask for at once is given to exactly one', async (many) => {
    const integration = system.as('integration');
    const reference = aReference();
    const opened = await Promise.all(Array.from({ length: many }, () => integration.post('/v1/cases', { reference })));
    expect(opened.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: many - 1 }, () => 409)]);

    const cases = await Promise.all(Array.from({ length: many }, () => openCase(integration)));
    const ofDebt = aReference('Southern Gas');
    const added = await Promise.all(
      cases.map(({ caseId }) => integration.post(addressOf(routes.addDebt, { caseId }), aDebt({ reference: ofDebt }))),
    );
    expect(added.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: many - 1 }, () => 409)]);
    const winner = cases[added.findIndex(({ status }) => status === 201)];
    const mark = String(added.find(({ status }) => status === 201)?.body['at']);
    expect(await search(ofDebt, mark)).toMatchObject([{ caseId: winner?.caseId }]);
  });

  test('asked for again under the same key answers as before, though it is taken', async () => {
    const adviser = system.as('adviser');
    const headers = { 'idempotency-key': randomUUID() };
    const body = { reference: aReference(), debts: [aDebt({ reference: aReference() })] };
    const first = await adviser.post('/v1/cases', body, headers);
    expect(first.status).toBe(201);
    expect(await adviser.post('/v1/cases', body, headers)).toMatchObject({ status: 201, text: first.text });
  });
});

describe('a search', () => {
  test('finds a number however it is spelt', async () => {
    const adviser = system.as('adviser');
    const number = `Stra\u00dfe-\u00e9-${randomUUID()}`;
    const { caseId, at } = await openCase(adviser, { reference: { creditor: 'Caf\u00e9 Bank', number } });
    for (const spelt of [
      number,
      ` ${number} `,
      number.toLowerCase(),
      number.toUpperCase(),
      number.normalize('NFD'),
      `\t${number}\n`,
    ]) {
      for (const creditor of ['Caf\u00e9 Bank', 'CAFE\u0301 BANK', '  caf\u00e9 bank ']) {
        expect([spelt, creditor, await search({ creditor, number: spelt }, at)]).toMatchObject([spelt, creditor, [{ caseId }]]);
      }
    }
    expect(await search({ creditor: 'Other Bank', number })).toEqual([]);
    expect(await search({ creditor: 'Caf\u00e9 Bank', number: `${number}0` })).toEqual([]);
  });

  test('has its number in the body, never in the address', async () => {
    const adviser = system.as('adviser');
    expect(await adviser.get('/v1/cases?reference=1')).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/reference' }] },
    });
    for (const body of [
      {},
      { reference: 'x' },
      { reference: { creditor: 'Bank' } },
      { reference: { creditor: 'Bank', number: '' } },
      { reference: { creditor: 'Bank', number: 5 } },
    ]) {
      expect([body, await adviser.post('/v1/cases/searches', body)]).toMatchObject([
        body,
        { status: 400, body: { code: 'fields-wrong' } },
      ]);
    }
  });

  test('needs no Idempotency-Key, for it records nothing', async () => {
    const body = JSON.stringify({ reference: aReference() });
    const answer = await system.as('adviser').call('POST', '/v1/cases/searches', body, { 'content-type': 'application/json' });
    expect(answer).toMatchObject({ status: 200, body: { items: [] } });
  });

  test('finds an opened case and a debt of another by one number', async () => {
    const adviser = system.as('adviser');
    const reference = aReference();
    const one = await openCase(adviser, { reference });
    const other = await openCase(adviser, { debts: [aDebt({ reference })] });
    const items = (await search(reference, other.at)) as readonly { readonly caseId: string }[];
    expect(items.map(({ caseId }) => caseId).toSorted()).toEqual([one.caseId, other.caseId].toSorted());
  });
});
