import { once } from 'node:events';
import { connect } from 'node:net';
import { ask } from './specification/ask.ts';
import { runningGateway } from './specification/running-gateway.ts';
import type { RunningGateway } from './specification/running-gateway.ts';

let gateway: RunningGateway;
let token: string;

beforeAll(async () => {
  gateway = await runningGateway('address');
  token = await gateway.token('integration');
});
afterAll(() => gateway.stop());

const post = (headers: Readonly<Record<string, string>>, body = '{}') =>
  ask(gateway, '/v1/cases', { method: 'POST', token, headers, body });

/** Says something over a bare socket, for what no client library would send. */
async function say(text: string): Promise<string> {
  const { port, hostname } = new URL(gateway.address);
  const socket = connect(Number(port), hostname);
  let heard = '';
  socket.on('data', (chunk) => (heard += chunk.toString()));
  socket.write(text);
  await once(socket, 'close');
  return heard;
}

it.each([
  '/',
  '/v1',
  '/v1/nothing',
  '/v1/cases/',
  '/v1/cases/a/b/c/d',
  '/docs/index.html',
  '/docs/..%2fpackage.json',
  `/v1/cases/${'a'.repeat(300)}`,
])('has nothing at %s', async (path) => {
  const { status, headers, body } = await ask(gateway, path, { token });
  expect({ status, body }).toMatchObject({ status: 404, body: { code: 'route-unknown' } });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(headers.get('x-request-id')).toBe(String(body['instance']).replace('urn:request:', ''));
});

it.each([
  ['DELETE', '/v1/cases', 'GET, HEAD, POST'],
  ['PUT', '/v1/cases/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10', 'GET, HEAD'],
  ['OPTIONS', '/v1/imports', 'POST'],
  ['PATCH', '/v1/api-keys', 'GET, HEAD, POST'],
  ['POST', '/openapi.json', 'GET, HEAD'],
])('does not take %s at %s', async (method, path, allow) => {
  const { status, headers, body } = await ask(gateway, path, { method });
  expect({ status, body }).toMatchObject({ status: 405, body: { code: 'method-unknown' } });
  expect(headers.get('allow')).toBe(allow);
});

it('takes no address that would be another one at the service', async () => {
  const head = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\nAuthorization: Bearer ${token}\r\nConnection: close\r\n\r\n`;
  expect(await say(head('/v1/cases/%2e%2e/debts'))).toMatch(/^HTTP\/1.1 404 /);
  expect(await say(head('http://elsewhere/v1/cases'))).toMatch(/^HTTP\/1.1 404 /);
});

it('answers an address that is no address', async () => {
  const { status, headers, body } = await ask(gateway, '/v1/cases/%ff', { token });
  expect({ status, body }).toMatchObject({ status: 400, body: { code: 'malformed' } });
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
});

it('answers what is not HTTP', async () => {
  const heard = await say('hello\r\n\r\n');
  expect(heard).toMatch(/^HTTP\/1.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
  expect(JSON.parse(heard.split('\r\n\r\n')[1] ?? '')).toMatchObject({ code: 'malformed' });
});

it.each(['text/plain', 'application/xml', 'application/jsonx'])('does not take %s', async (type) => {
  const refused = await post({ 'content-type': type, 'idempotency-key': 'k' });
  expect(refused).toMatchObject({
    status: 415,
    body: { code: 'media-type-wrong', detail: 'Send the body as application/json.' },
  });
});

it('asks for an Idempotency-Key', async () => {
  expect(await post({ 'content-type': 'application/json' })).toMatchObject({
    status: 400,
    body: { code: 'idempotency-key-missing' },
  });
});

it('refuses a large body, and goes on over the same connections', async () => {
  const headers = { 'content-type': 'application/json', 'idempotency-key': 'k' };
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await post(headers, ' '.repeat(256 * 1024 + 1))).toMatchObject({ status: 413, body: { code: 'body-too-large' } });
    expect((await ask(gateway, '/v1/cases', { token })).status).toBe(200);
  }
});

it.each([
  ['not signed here', (own: string) => `${own.slice(0, -6)}AAAAAA`],
  ['of another kind', () => 'Zm9v'],
  ['without a signature', (own: string) => own.split('.').slice(0, 2).join('.')],
])('does not take a token %s', async (_what, change) => {
  expect(await ask(gateway, '/v1/cases', { token: change(token) })).toMatchObject({
    status: 401,
    body: { code: 'token-refused' },
  });
});

it('does not take an expired token', async () => {
  const expired = await ask(gateway, '/v1/cases', {
    token: await gateway.outsideToken({ sub: 's', tenant: 't', roles: ['adviser'] }, -60),
  });
  expect(expired).toMatchObject({ status: 401, body: { detail: expect.stringContaining('expired') as string } });
});
