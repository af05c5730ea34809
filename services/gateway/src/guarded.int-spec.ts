import { permissionsOf, roles, routes } from '@attune/contracts';
import type { Route } from '@attune/contracts';
import { ask } from './specification/ask.ts';
import { runningGateway } from './specification/running-gateway.ts';
import type { RunningGateway } from './specification/running-gateway.ts';

const anId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const all = Object.entries<Route>(routes);
const addressOf = ({ path }: Route) => path.replace(/\{\w+\}/g, anId);

let gateway: RunningGateway;

beforeAll(async () => {
  gateway = await runningGateway('process');
});
afterAll(() => gateway.stop());

it('knows every route of the table', () => {
  expect(all.length).toBeGreaterThan(30);
});

describe.each(all)('%s', (_name, route) => {
  // Neither key nor body: what is refused here is refused by the head of the request alone.
  const send = (token?: string) =>
    ask(gateway, addressOf(route), { method: route.method, ...(token === undefined ? {} : { token }) });

  it('asks who is calling', async () => {
    const { status, headers, body } = await send();
    expect({ status, body }).toMatchObject({ status: 401, body: { code: 'token-missing' } });
    expect(headers.get('www-authenticate')).toBe('Bearer');
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  });

  it.each(roles.filter((role) => role !== 'client' && !permissionsOf[role].includes(route.needs)))(
    'is closed to the role %s',
    async (role) => {
      expect(await send(await gateway.token(role))).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
    },
  );

  it('is closed to a scope without its permission', async () => {
    // Every route has a role that may call it; the scope takes that away.
    const holder = roles.find((role) => role !== 'client' && permissionsOf[role].includes(route.needs));
    const token = await gateway.token(holder ?? 'operator', { scope: 'something:else' });
    expect(await send(token)).toMatchObject({ status: 403, body: { code: 'permission-missing' } });
  });

  it(route.client === 'own' ? 'lets a client in' : 'is closed to clients', async () => {
    const { status } = await send(await gateway.token('client', { clientId: anId }));
    if (route.client === 'own') expect(status).not.toBe(403);
    else expect(status).toBe(403);
  });
});
