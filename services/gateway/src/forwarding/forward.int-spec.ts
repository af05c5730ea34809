import { once } from 'node:events';
import { request } from 'node:http';
import { ask } from '../specification/ask.ts';
import { runningGateway } from '../specification/running-gateway.ts';
import type { RunningGateway } from '../specification/running-gateway.ts';

const debt = { creditor: 'Bank', kind: 'loan', amount: { amount: 100, currency: 'GBP' } };

describe.each(['process', 'address'] as const)('a service behind a %s', (way) => {
  let gateway: RunningGateway;
  let token: string;

  beforeAll(async () => {
    gateway = await runningGateway(way);
    token = await gateway.token('integration');
  });
  afterAll(() => gateway.stop());

  const open = (json: unknown, headers: Readonly<Record<string, string>> = { 'idempotency-key': 'k' }) =>
    ask(gateway, '/v1/cases', { method: 'POST', token, json, headers });

  it('answers through the gateway, with its headers and the limits', async () => {
    const { status, headers, body } = await open({ debts: [debt] });
    expect({ status, body }).toMatchObject({ status: 201, body: { revision: 1, at: 'mark' } });
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('attune-at')).toBe('mark');
    expect(headers.get('ratelimit-limit')).toBe('600');
    expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(600);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.has('server')).toBe(false);
    expect(headers.has('access-control-allow-origin')).toBe(false);
  });

  it("passes the service's own problems on as they are", async () => {
    const { status, headers, body } = await open({ debts: [] });
    expect({ status, body }).toMatchObject({ status: 409, body: { code: 'case-already-open' } });
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it('lets the service say which fields are wrong', async () => {
    const { status, body } = await open({ debts: [{ ...debt, creditor: 5 }], more: 1 });
    const pointers = (body['errors'] as { pointer: string }[]).map(({ pointer }) => pointer);
    expect({ status, pointers }).toEqual({ status: 400, pointers: ['/debts/0/creditor', '/more'] });
  });

  it('answers malformed JSON with 400', async () => {
    const asked = {
      method: 'POST',
      token,
      body: '{"debts": [',
      headers: { 'content-type': 'application/json', 'idempotency-key': 'k' },
    };
    expect(await ask(gateway, '/v1/cases', asked)).toMatchObject({
      status: 400,
      body: { code: 'malformed', detail: 'The body is not JSON. Check its brackets, quotes and commas.' },
    });
  });

  it('keeps the request id and the trace, and makes both where there are none', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const given = await ask(gateway, '/v1/cases', { token, headers: { 'x-request-id': 'mine', traceparent } });
    expect(given.body).toMatchObject({ requestId: 'mine', traceparent });
    expect([given.headers.get('x-request-id'), given.headers.get('traceparent')]).toEqual(['mine', traceparent]);
    const made = await ask(gateway, '/v1/cases', { token });
    expect(made.headers.get('x-request-id')).toBe(made.body['requestId']);
    expect(made.headers.get('traceparent')).toBe(made.body['traceparent']);
    expect(made.body['traceparent']).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
  });

  it('takes a token of the outside issuer as well', async () => {
    const outside = await gateway.outsideToken({ sub: 'from-outside', tenant: 'acme', roles: ['adviser'] });
    expect((await ask(gateway, '/v1/cases', { token: outside })).body).toMatchObject({ sub: 'from-outside' });
  });

  it('passes large bodies and long answers', async () => {
    const headers = { 'content-type': 'text/csv' };
    const sent = await ask(gateway, '/v1/imports', { method: 'POST', token, headers, body: 'x'.repeat(8 * 1024 * 1024) });
    expect(sent).toMatchObject({ status: 200, body: { bytes: 8 * 1024 * 1024 } });
    const long = await ask(gateway, '/v1/stories/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10', { token });
    expect(long.body['entries']).toHaveLength(500);
  });

  it('refuses a body that says it is too large before it is sent', async () => {
    const { port, hostname } = new URL(gateway.address);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': '300000',
      'idempotency-key': 'k',
    };
    const sending = request({ hostname, port, path: '/v1/cases', method: 'POST', headers });
    sending.on('error', () => undefined);
    sending.flushHeaders();
    const [answer] = (await once(sending, 'response')) as [{ statusCode: number }];
    sending.destroy();
    expect(answer.statusCode).toBe(413);
  });

  it('refuses a body that grows too large without having said so', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (stream) => {
        for (let sent = 0; sent < 40; sent += 1) stream.enqueue(Buffer.from(' '.repeat(10_000)));
        stream.close();
      },
    });
    const headers = { 'content-type': 'application/json', 'idempotency-key': 'k' };
    const refused = await ask(gateway, '/v1/cases', { method: 'POST', token, headers, body });
    expect(refused).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
  });

  it('takes Expect: 100-continue', async () => {
    const { port, hostname } = new URL(gateway.address);
    const text = JSON.stringify({ debts: [debt] });
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': String(text.length),
      'idempotency-key': 'k',
      expect: '100-continue',
    };
    const sending = request({ hostname, port, path: '/v1/cases', method: 'POST', headers });
    sending.on('continue', () => sending.end(text));
    sending.flushHeaders();
    const [answer] = (await once(sending, 'response')) as [{ statusCode: number; resume: () => void }];
    answer.resume();
    expect(answer.statusCode).toBe(201);
  });

  it('answers HEAD as GET without a body', async () => {
    const { status, body } = await ask(gateway, '/v1/cases', { method: 'HEAD', token });
    expect({ status, body }).toEqual({ status: 200, body: { text: '' } });
  });
});

it('says so when the service is not there', async () => {
  const gateway = await runningGateway('address');
  try {
    const token = await gateway.token('integration');
    expect((await ask(gateway, '/health/ready')).status).toBe(200);
    await gateway.stopService();
    const { status, headers, body } = await ask(gateway, '/v1/cases', { token });
    expect({ status, body }).toMatchObject({ status: 503, body: { code: 'unavailable' } });
    expect(headers.get('retry-after')).toBe('1');
    const ready = await ask(gateway, '/health/ready');
    expect(ready).toMatchObject({ status: 503, body: { code: 'not-ready', detail: 'It waits for cases, contacts.' } });
    expect((await ask(gateway, '/health/live')).status).toBe(200);
  } finally {
    await gateway.stop();
  }
});
