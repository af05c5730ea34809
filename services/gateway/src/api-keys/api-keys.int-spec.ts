import { ask } from '../specification/ask.ts';
import { runningGateway } from '../specification/running-gateway.ts';
import type { RunningGateway } from '../specification/running-gateway.ts';

let gateway: RunningGateway;
let operator: string;

beforeAll(async () => {
  gateway = await runningGateway('process');
  operator = await gateway.token('operator');
});
afterAll(() => gateway.stop());

const make = (json: unknown, key: string, token = operator) =>
  ask(gateway, '/v1/api-keys', { method: 'POST', token, json, headers: { 'idempotency-key': key } });
const revoke = (id: unknown, token = operator) =>
  ask(gateway, `/v1/api-keys/${String(id)}`, { method: 'DELETE', token, headers: { 'idempotency-key': 'revoking' } });
const use = (key: unknown) => ask(gateway, '/v1/cases', { token: String(key) });

it('makes a key that works, with the role it was made for', async () => {
  const made = await make({ name: 'billing', scope: ['cases:read'] }, 'works');
  expect(made).toMatchObject({ status: 201, body: { name: 'billing', role: 'integration', scope: ['cases:read'] } });
  expect(made.body['key']).toMatch(/^attune_[0-9a-f-]{36}_[\w-]{43}$/);
  const used = await use(made.body['key']);
  expect(used.status).toBe(200);
  expect(used.body).toMatchObject({ sub: `api-key:${String(made.body['id'])}`, tenant: 'acme', permissions: ['cases:read'] });
});

it('never shows the key to the service behind the gateway', async () => {
  const { body } = await make({ name: 'hidden' }, 'hidden');
  const used = await use(body['key']);
  expect(used.body['authorization']).toMatch(/^Bearer ey/);
  expect(JSON.stringify(used.body)).not.toContain(String(body['key']));
});

it('narrows what the key may do to its scope', async () => {
  const { body } = await make({ name: 'reader', scope: ['cases:read'] }, 'narrow');
  const refused = await ask(gateway, '/v1/cases', { method: 'POST', token: String(body['key']), json: {} });
  expect(refused).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
});

it('shows the same key again when the request is repeated, and makes no second one', async () => {
  const first = await make({ name: 'again' }, 'again');
  const second = await make({ name: 'again' }, 'again');
  expect(second.body).toEqual(first.body);
  const { body } = await ask(gateway, '/v1/api-keys?limit=200', { token: operator });
  expect((body['items'] as { name: string }[]).filter(({ name }) => name === 'again')).toHaveLength(1);
});

it('refuses the same Idempotency-Key with another body', async () => {
  await make({ name: 'one' }, 'reused');
  expect(await make({ name: 'another' }, 'reused')).toMatchObject({ status: 422, body: { code: 'idempotency-key-reused' } });
});

it('stops a revoked key at once, and revoking again changes nothing', async () => {
  const { body } = await make({ name: 'gone' }, 'gone');
  expect((await use(body['key'])).status).toBe(200);
  const first = await revoke(body['id']);
  expect(first).toMatchObject({ status: 200, body: { id: body['id'], revokedAt: expect.any(String) as string } });
  expect(await use(body['key'])).toMatchObject({ status: 401, body: { code: 'token-refused' } });
  expect((await revoke(body['id'])).body).toEqual(first.body);
});

it('keeps the keys of other tenants out of sight', async () => {
  const { body } = await make({ name: 'private' }, 'private');
  const stranger = await gateway.token('operator', { tenant: 'other' });
  expect((await ask(gateway, '/v1/api-keys', { token: stranger })).body).toEqual({ items: [] });
  expect(await revoke(body['id'], stranger)).toMatchObject({ status: 404, body: { code: 'api-key-unknown' } });
  expect((await use(body['key'])).status).toBe(200);
});

it.each(['no-uuid', '00000000-0000-5000-8000-000000000000'])('does not know the key %s', async (id) => {
  expect(await revoke(id)).toMatchObject({ status: 404, body: { code: 'api-key-unknown' } });
});

it('lists in pages, the oldest first, without the keys themselves', async () => {
  const token = await gateway.token('operator', { tenant: 'pages' });
  for (const name of ['a', 'b', 'c']) await make({ name }, name, token);
  const first = await ask(gateway, '/v1/api-keys?limit=2', { token });
  expect(first.headers.get('link')).toMatch(/rel="next"/);
  const second = await ask(gateway, `/v1/api-keys?limit=2&after=${String(first.body['next'])}`, { token });
  const items = [...(first.body['items'] as object[]), ...(second.body['items'] as object[])];
  expect(items).toMatchObject([{ name: 'a' }, { name: 'b' }, { name: 'c' }]);
  expect(second.body).not.toHaveProperty('next');
  expect(JSON.stringify(items)).not.toContain('attune_');
});

it.each([
  ['integration', ['notes:read']],
  ['compliance', ['act-for-clients']],
  ['compliance', ['cases:read', 'nonsense']],
])('refuses a scope that the role %s does not have: %j', async (role, scope) => {
  expect(await make({ name: 'wide', role, scope }, `wide-${scope.join()}`)).toMatchObject({
    status: 409,
    body: { code: 'scope-unknown' },
  });
});

it('lets an integration act for clients where its key says so', async () => {
  const { body } = await make({ name: 'portal', scope: ['cases:read', 'act-for-clients'] }, 'portal');
  const headers = { 'attune-on-behalf-of': 'client/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10' };
  const story = await ask(gateway, '/v1/stories/7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10', { token: String(body['key']), headers });
  expect(story.status).toBe(200);
});

it.each(['attune_', 'attune_nothing', `attune_7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10_${'a'.repeat(43)}`])(
  'refuses %s',
  async (key) => {
    expect(await use(key)).toMatchObject({ status: 401, body: { code: 'token-refused' } });
  },
);
