import { Validator } from '@seriousme/openapi-schema-validator';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { examplesAboutTheCase } from '../commands/examples-about-the-case.ts';
import { examplesAboutThePerson } from '../commands/examples-about-the-person.ts';
import { recordExample } from '../commands/recorded-example.ts';
import { Caller } from '../harness/caller.ts';
import { aDebt, aReference, openCase } from '../harness/open-case.ts';
import { addressOf, allRoutes } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';
import { letter, opening, post } from '../imports/lines.ts';
import { described } from './described.ts';
import type { Described } from './described.ts';

let system: System;
let api: Described;
beforeAll(async () => {
  system = await startSystem();
  api = await described(new Caller(system.running.address, ''));
});
afterAll(() => system.stop());

const examples = { ...examplesAboutTheCase, ...examplesAboutThePerson };

/** Calls, and gives what the description finds wrong with the answer. */
async function asked(
  caller: Caller,
  method: string,
  path: string,
  body?: string,
  headers: Readonly<Record<string, string>> = {},
) {
  const answer = await caller.call(method, path, body, headers);
  return { answer, faults: api.faultsOfAnswer(method, path, answer) };
}

describe('/openapi.json', () => {
  test('is a valid description, says an independent validator', async () => {
    const { valid, errors } = await new Validator().validate(structuredClone(api.description));
    expect([valid, errors]).toEqual([true, undefined]);
    expect(api.description['openapi']).toBe('3.1.1');
  });

  test('has every route of the table, and no other', () => {
    const paths = api.description['paths'] as Readonly<
      Record<string, Readonly<Record<string, { readonly operationId: string }>>>
    >;
    const told = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => `${operationId} ${method.toUpperCase()} ${path}`),
    );
    expect(told.toSorted()).toEqual(allRoutes.map(({ name, route }) => `${name} ${route.method} ${route.path}`).toSorted());
  });

  test('has a page that shows it, from here alone', async () => {
    const anybody = new Caller(system.running.address, '');
    const { status, text } = await anybody.get('/docs');
    expect([status, text.match(/(?:src|href)="(?!\/docs)[^"]*"/g)]).toEqual([200, null]);
    for (const [, file = ''] of text.matchAll(/(?:src|href)="(\/docs[^"]*)"/g))
      expect([file, (await anybody.get(file)).status]).toEqual([file, 200]);
  });
});

describe('what is answered is what is described', () => {
  test('and what is not described is found out', async () => {
    const answer = await system.as('adviser').get('/v1/cases');
    expect(api.faultsOfAnswer('GET', '/v1/cases', { ...answer, body: { items: [{}] } })).toEqual([
      expect.stringContaining('caseId'),
    ]);
    expect(api.faultsOfAnswer('GET', '/v1/cases', { ...answer, status: 418 })).toEqual([expect.stringContaining('418')]);
    expect(api.faultsOfAnswer('GET', '/v1/cases', { ...answer, headers: new Headers() })).not.toEqual([]);
  });

  test.each(Object.entries(examples))('%s and the view that it changes', async (name, example) => {
    const adviser = system.as('adviser');
    const { caseId } = await recordExample(adviser, name, example);
    const views = [addressOf(routes[example.view], { caseId }), addressOf(routes.story, { caseId })];
    for (const path of views) expect((await asked(adviser, 'GET', path)).faults).toEqual([]);
    // What is withheld is described as well.
    for (const path of views) expect((await asked(system.as('integration'), 'GET', path)).faults).toEqual([]);
  });

  test('lists, searches, imports and API keys', async () => {
    const [adviser, integration, operator] = [system.as('adviser'), system.as('integration'), system.as('operator')];
    const reference = aReference();
    await openCase(adviser, { reference });
    const json = { 'content-type': 'application/json', 'idempotency-key': 'a-key' };
    const tour = [
      await asked(adviser, 'GET', '/v1/cases?limit=1'),
      await asked(adviser, 'GET', '/v1/hardship-reviews?by=2099-01-01&limit=1'),
      await asked(adviser, 'POST', '/v1/cases', JSON.stringify({ debts: [aDebt()] }), json),
      await asked(adviser, 'POST', '/v1/cases/searches', JSON.stringify({ reference }), json),
      await asked(operator, 'POST', '/v1/api-keys', JSON.stringify({ name: 'dialler' }), json),
      await asked(operator, 'GET', '/v1/api-keys'),
    ];
    const imported = await post(integration, [opening('O1'), letter('O1'), 'x']);
    const key = tour.find(({ answer }) => 'key' in answer.body)?.answer.body['id'];
    tour.push(await asked(operator, 'DELETE', `/v1/api-keys/${String(key)}`, undefined, { 'idempotency-key': 'b-key' }));
    expect(tour.map(({ answer, faults }) => [answer.status < 300, faults])).toEqual(tour.map(() => [true, []]));
    expect(api.faultsOfAnswer('POST', '/v1/imports', imported)).toEqual([]);
  });

  test('every way to be refused', async () => {
    const adviser = system.as('adviser');
    const { caseId } = await openCase(adviser);
    const json = { 'content-type': 'application/json' };
    const key = (text: string) => ({ ...json, 'idempotency-key': text });
    const checkIns = `/v1/cases/${caseId}/check-ins`;
    const body = JSON.stringify({ feeling: 3, readiness: 'ready', heardOn: 'phone' });
    await adviser.call('POST', checkIns, body, key('used'));
    const nobody = new Caller(system.running.address, '');
    const refused = [
      [400, await asked(adviser, 'POST', checkIns, '{', key('one'))],
      [400, await asked(adviser, 'POST', checkIns, '{}', key('two'))],
      [400, await asked(adviser, 'POST', checkIns, body, json)],
      [400, await asked(adviser, 'GET', '/v1/cases?after=x')],
      [401, await asked(nobody, 'GET', checkIns)],
      [403, await asked(system.as('operator'), 'GET', checkIns)],
      [404, await asked(adviser, 'GET', `${checkIns}?asOf=2000-01-01`)],
      [409, await asked(adviser, 'POST', `/v1/cases/${caseId}/reopening`, '{"reason":"x"}', key('three'))],
      [412, await asked(adviser, 'POST', checkIns, body, { ...key('four'), 'if-match': '"1"' })],
      [413, await asked(adviser, 'POST', checkIns, ' '.repeat(300_000), key('five'))],
      [415, await asked(adviser, 'POST', checkIns, body, { ...key('six'), 'content-type': 'text/plain' })],
      [422, await asked(adviser, 'POST', checkIns, '{"feeling":1,"readiness":"ready","heardOn":"phone"}', key('used'))],
      [
        503,
        await asked(adviser, 'GET', `/v1/cases?since=${Buffer.from('1.cases.99999999').toString('base64url')}`, undefined, {
          prefer: 'wait=0',
        }),
      ],
    ] as const;
    expect(refused.map(([, { answer, faults }]) => [answer.status, faults])).toEqual(refused.map(([status]) => [status, []]));
  });
});

test('what is described as a body is what is taken', () => {
  const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
  const ids = { caseId: id, debtId: id, mistakenEvent: `${id}.0` };
  for (const [name, example] of Object.entries(examples)) {
    const path = allRoutes.find((one) => one.name === name)?.route.path ?? '';
    const body = { ...example.body(ids), occurredAt: '2024-03-10T12:00:00+01:00' };
    expect([name, api.faultsOfRequest('POST', path.replace(/\{\w+\}/g, id), body)]).toEqual([name, []]);
    expect(api.faultsOfRequest('POST', path.replace(/\{\w+\}/g, id), { ...body, surprise: 1 })).not.toEqual([]);
    expect(api.faultsOfRequest('POST', path.replace(/\{\w+\}/g, id), { ...body, occurredAt: 'yesterday' })).not.toEqual([]);
  }
});
