import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Caller } from '../harness/caller.ts';
import { logLength } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { rawRequest } from '../harness/raw-request.ts';
import { addressOf, allRoutes } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  ({ caseId } = await openCase(system.as('adviser')));
});
afterEach(async () => {
  expect(await logLength(system)).toBe(1 + 1); // the case and its debt, and nothing of what was refused
});
afterAll(() => system.stop());

const bodied = allRoutes.filter(({ route }) => route.body !== undefined);
const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';

const callerOf = (needs: string): Caller =>
  system.as(
    needs === 'api-keys:write'
      ? 'operator'
      : needs === 'clients:erase'
        ? 'compliance'
        : needs === 'cases:import'
          ? 'integration'
          : 'adviser',
  );
const pathOf = (path: string) => path.replace('{caseId}', caseId).replace(/\{\w+\}/g, id);
const send = (name: string, type: string | undefined, text: string | Uint8Array<ArrayBuffer>) => {
  const found = allRoutes.find((one) => one.name === name);
  if (found === undefined) throw new Error(name);
  const headers = { 'idempotency-key': randomUUID(), ...(type === undefined ? {} : { 'content-type': type }) };
  return callerOf(found.route.needs).call('POST', pathOf(found.route.path), text, headers);
};

describe.each(bodied.map(({ name }) => name))('%s', (name) => {
  test('refuses what is no JSON, what is no object, and fields that it does not know, and says where', async () => {
    for (const text of ['', '{', '{"a":1,}', "{'a':1}", '{"a":NaN}', '\ufeff', 'undefined', '{"a":1}{"b":2}']) {
      expect([text, await send(name, 'application/json', text)]).toMatchObject([
        text,
        { status: 400, body: { code: 'malformed' } },
      ]);
    }
    for (const text of ['null', '[]', '"x"', '5', 'true', '[{}]']) {
      expect([text, await send(name, 'application/json', text)]).toMatchObject([
        text,
        { status: 400, body: { code: 'fields-wrong', errors: [{ pointer: '' }] } },
      ]);
    }
    const unknown = await send(name, 'application/json', '{"surprise":1,"a/b~c":2}');
    expect(unknown).toMatchObject({ status: 400, body: { code: 'fields-wrong' } });
    expect(unknown.body['errors']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ pointer: '/surprise' }),
        expect.objectContaining({ pointer: '/a~1b~0c' }),
      ]),
    );
  });

  test('refuses fields that reach for the prototype', async () => {
    for (const text of ['{"__proto__":{"feeling":1}}', '{"constructor":{"prototype":{"polluted":1}}}', '{"prototype":1}']) {
      const answer = await send(name, 'application/json', text);
      expect([text, answer.status]).toEqual([text, 400]);
    }
    expect('polluted' in {}).toBe(false);
  });

  test('takes JSON alone, in whatever case and with a charset, and no more than its limit', async () => {
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/xml',
      'application/jsonx',
      'json',
    ]) {
      const answer = await send(name, type, '{}');
      expect([type, answer]).toMatchObject([
        type,
        { status: 415, body: { code: 'media-type-wrong', detail: expect.stringContaining('application/json') } },
      ]);
    }
    expect(await send(name, undefined, new Uint8Array([123, 125]))).toMatchObject({ status: 415 });
    for (const type of ['Application/JSON', 'application/json; charset=utf-8']) {
      expect([type, await send(name, type, '{"surprise":1}')]).toMatchObject([
        type,
        { status: 400, body: { code: 'fields-wrong' } },
      ]);
    }
    const large = await send(name, 'application/json', JSON.stringify({ surprise: 'x'.repeat(256 * 1024) }));
    expect(large).toMatchObject({ status: 413, body: { code: 'body-too-large', detail: expect.stringContaining('262144') } });
  });
});

test('a body without a length is cut off at the limit too', async () => {
  const { address, token } = system.as('adviser');
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'transfer-encoding': 'chunked',
  };
  const chunks = Array.from({ length: 5 }, () => ' '.repeat(64 * 1024));
  const answer = await rawRequest(address, 'POST', addressOf(routes.checkIn, { caseId }), headers, chunks);
  expect(answer).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
});

test('what the path names must be an id, and says so', async () => {
  const adviser = system.as('adviser');
  for (const wrong of ['1', 'x', id.toUpperCase(), `${id}0`, '..%2f', '%00', 'x'.repeat(190)]) {
    const answer = await adviser.get(`/v1/cases/${wrong}`);
    expect([wrong, answer]).toMatchObject([
      wrong,
      { status: 400, body: { code: 'fields-wrong', errors: [{ pointer: '/caseId' }] } },
    ]);
  }
});

test('queries have the fields that they have, once', async () => {
  const adviser = system.as('adviser');
  for (const [path, pointer] of [
    ['/v1/cases?state=open', '/state'],
    ['/v1/cases?status=opened', '/status'],
    ['/v1/cases?sort=feeling', '/sort'],
    ['/v1/cases?inHardship=yes', '/inHardship'],
    ['/v1/cases?clientId=5', '/clientId'],
    ['/v1/cases?status=open&status=closed', '/status'],
    ['/v1/cases?__proto__=1', '/__proto__'],
    [`/v1/cases/${caseId}?asof=2024-01-01`, '/asof'],
    ['/v1/hardship-reviews?by=tomorrow', '/by'],
    ['/v1/hardship-reviews?by=2024-02-30', '/by'],
  ] as const) {
    expect([path, await adviser.get(path)]).toMatchObject([
      path,
      { status: 400, body: { code: 'fields-wrong', errors: [{ pointer }] } },
    ]);
  }
});

test('moments that are none are refused', async () => {
  const adviser = system.as('adviser');
  for (const query of [
    'asOf=yesterday',
    'asOf=2024-13-01',
    'asOf=2024-02-30',
    'asOf=',
    'effectiveAt=2024-01-01T00:00:00',
    'effectiveAt=5',
    'effectiveAt=',
    'asOf=%00',
  ]) {
    expect([query, await adviser.get(`/v1/cases/${caseId}?${query}`)]).toMatchObject([
      query,
      { status: 400, body: { code: 'fields-wrong', errors: [{ pointer: `/${query.split('=')[0] ?? ''}` }] } },
    ]);
  }
});

test('a fact that has not happened yet is refused', async () => {
  const soon = new Date(Date.now() + 60_000).toISOString();
  const answer = await system
    .as('adviser')
    .post(addressOf(routes.checkIn, { caseId }), { feeling: 3, readiness: 'ready', heardOn: 'phone', occurredAt: soon });
  expect(answer).toMatchObject({ status: 400, body: { code: 'occurred-in-the-future' } });
});
