import { randomUUID } from 'node:crypto';
import { routes } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { sql } from '../harness/log.ts';
import { openCase } from '../harness/open-case.ts';
import { rawRequest } from '../harness/raw-request.ts';
import { addressOf, allRoutes, routeAt } from '../harness/route-at.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
let caseId: string;
beforeAll(async () => {
  system = await startSystem();
  ({ caseId } = await openCase(system.as('adviser')));
});
afterAll(() => system.stop());

const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';

describe('tracing', () => {
  test('the request id and the trace that came are returned, on answers and on problems', async () => {
    const adviser = system.as('adviser');
    for (const path of [`/v1/cases/${caseId}`, `/v1/cases/${id}`, '/v1/nowhere', '/v1/cases?limit=x', '/v1/api-keys']) {
      const { headers } = await adviser.get(path, { 'x-request-id': 'mine:1.a-b_c', traceparent });
      expect([path, headers.get('x-request-id'), headers.get('traceparent')]).toEqual([path, 'mine:1.a-b_c', traceparent]);
    }
  });

  test('what came without them, or with broken ones, is given new ones', async () => {
    const adviser = system.as('adviser');
    for (const given of [
      {},
      { 'x-request-id': 'a b', traceparent: 'x' },
      { 'x-request-id': 'x'.repeat(129), traceparent: traceparent.toUpperCase() },
    ]) {
      const { headers } = await adviser.get(`/v1/cases/${caseId}`, given);
      expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
      expect(headers.get('traceparent')).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
    }
  });

  test('the trace and the request id stay with what was recorded', async () => {
    const body = { feeling: 3, readiness: 'ready', heardOn: 'phone' };
    const answer = await system
      .as('adviser')
      .post(addressOf(routes.checkIn, { caseId }), body, { traceparent, 'x-request-id': 'mine-2' });
    const events = await sql(system.running.owner, `select * from cases.events where stream = $1 and revision = $2`, [
      `case-${caseId}`,
      answer.body['revision'],
    ]);
    expect(JSON.stringify(events)).toContain(traceparent);
    expect(JSON.stringify(events)).toContain('mine-2');
  });
});

describe('addresses', () => {
  test('that are not there are 404 for everybody who has a token, and 404 without one too', async () => {
    for (const caller of [system.as('adviser'), new Caller(system.running.address, '')]) {
      for (const path of [
        '/',
        '/v1',
        '/v1/case',
        '/v2/cases',
        `/v1/cases/${caseId}/nothing`,
        '/V1/cases',
        '/v1/cases/..',
        '/.env',
      ]) {
        expect([path, await caller.get(path)]).toMatchObject([path, { status: 404, body: { code: 'route-unknown' } }]);
      }
    }
  });

  test('answer another method by 405, and say which they take', async () => {
    const adviser = system.as('adviser');
    for (const path of new Set(allRoutes.map(({ route }) => route.path.replace(/\{\w+\}/g, id)))) {
      const takes = ['GET', 'HEAD', 'POST', 'DELETE'].filter((method) => routeAt(method, path) !== undefined);
      for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter((one) => !takes.includes(one))) {
        const { status, headers } = await adviser.call(method, path, undefined, {});
        expect([method, path, status, headers.get('allow')?.split(', ').toSorted()]).toEqual([
          method,
          path,
          405,
          takes.toSorted(),
        ]);
      }
    }
  });

  test('answer HEAD as they answer GET, without the body', async () => {
    const adviser = system.as('adviser');
    for (const path of [`/v1/cases/${caseId}`, '/v1/cases?limit=1', `/v1/stories/${caseId}`, `/v1/cases/${id}`]) {
      const [head, got] = [await adviser.call('HEAD', path, undefined, {}), await adviser.get(path)];
      expect([path, head.status, head.text, head.headers.get('etag'), head.headers.get('content-type')]).toEqual([
        path,
        got.status,
        '',
        got.headers.get('etag'),
        got.headers.get('content-type'),
      ]);
    }
  });
});

describe('headers', () => {
  test('that must come once are refused when they come twice', async () => {
    const { address, token } = system.as('adviser');
    const body = JSON.stringify({ feeling: 3, readiness: 'ready', heardOn: 'phone' });
    const path = addressOf(routes.checkIn, { caseId });
    const usual = { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'content-length': String(body.length) };
    const post = (more: Record<string, string | string[]>) =>
      rawRequest(address, 'POST', path, { ...usual, 'idempotency-key': randomUUID(), ...more }, [body]);
    expect(await post({ 'idempotency-key': ['one', 'two'] })).toMatchObject({ status: 400 });
    expect(await post({ 'if-match': ['"2"', '"3"'] })).toMatchObject({ status: 400 });
    expect(await post({ 'attune-on-behalf-of': ['client/x', 'client/y'] })).toMatchObject({ status: expect.any(Number) });
    expect(await post({})).toMatchObject({ status: 201 });
  });

  test('tell browsers to keep nothing and to believe the type', async () => {
    const { headers } = await system.as('adviser').get(`/v1/cases/${caseId}`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-type')).toMatch(/^application\/json\b/);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  test('say what is left of the limit', async () => {
    const adviser = system.as('adviser');
    const left = async (path: string) => {
      const { headers } = await adviser.get(path);
      expect(Number(headers.get('ratelimit-limit'))).toBeGreaterThan(0);
      expect(Number(headers.get('ratelimit-reset'))).toBeGreaterThan(0);
      return Number(headers.get('ratelimit-remaining'));
    };
    const first = await left(`/v1/cases/${caseId}`);
    expect(await left('/v1/cases?limit=x')).toBe(first - 1);
    expect(await left('/v1/nowhere')).toBe(first - 2);
  });
});

test('health needs no token, and says that all is there', async () => {
  const anybody = new Caller(system.running.address, '');
  expect(await anybody.get('/health/live')).toMatchObject({ status: 200, body: { status: 'live' } });
  expect(await anybody.get('/health/ready')).toMatchObject({ status: 200, body: { status: 'ready' } });
});
