import { randomUUID } from 'node:crypto';
import { actForClients, permissionsOf, roles } from '@attune/contracts';
import type { Permission, Role, Route } from '@attune/contracts';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { logLength } from '../harness/log.ts';
import { allRoutes } from '../harness/route-at.ts';
import { ownClient, startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const id = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';

/** Asks with a body that no route takes, so that only whether the caller is let in decides the answer, and nothing is recorded. */
const ask = (caller: Caller, { method, path, accepts }: Route) =>
  caller.call(method, path.replace(/\{\w+\}/g, id), method === 'GET' ? undefined : 'x', {
    'idempotency-key': randomUUID(),
    ...(method === 'POST' ? { 'content-type': accepts[0] ?? '' } : {}),
  });

/** What the table says, written out a second time by hand: who may call what. */
const may = (role: Role, { needs, client }: Route): boolean =>
  ({
    integration: ['cases:read', 'cases:write', 'cases:import', 'contacts:read', 'contacts:write'].includes(needs),
    adviser: ['cases:read', 'cases:write', 'contacts:read', 'contacts:write'].includes(needs),
    compliance: ['cases:read', 'contacts:read', 'clients:erase'].includes(needs),
    operator: needs === 'api-keys:write',
    client: client === 'own',
  })[role];

describe.each(allRoutes.map(({ name, route }) => [name, route] as const))('%s', (_name, route) => {
  test.each(roles)('for the role %s as the table says', async (role) => {
    const { status, body } = await ask(system.as(role), route);
    if (may(role, route)) expect([401, 403]).not.toContain(status);
    else
      expect([status, body['code'], body['detail']]).toEqual([403, 'permission-missing', expect.stringContaining(route.needs)]);
  });

  test('for nobody without a token', async () => {
    for (const token of ['', 'x', 'a.b.c', 'attune_x']) {
      const answer = await ask(new Caller(system.running.address, token), route);
      expect([token, answer.status, answer.headers.get('www-authenticate')]).toEqual([token, 401, 'Bearer']);
    }
  });

  test('for no token whose scope leaves its permission out', async () => {
    const [role] = roles.filter((one) => one !== 'client' && permissionsOf[one].includes(route.needs));
    const others = permissionsOf[role ?? 'operator'].filter((permission: Permission) => permission !== route.needs);
    const narrow = await system.with({ roles: [role ?? ''], scope: others.length === 0 ? 'nothing' : others.join(' ') });
    expect(await ask(narrow, route)).toMatchObject({ status: 403 });
    const enough = await system.with({ roles: [role ?? ''], scope: route.needs });
    expect([401, 403]).not.toContain((await ask(enough, route)).status);
  });

  test('for a portal that acts for a client, only where a client may', async () => {
    const portal = await system.with({ roles: ['integration'], scope: actForClients });
    const acting = await portal.call(route.method, route.path.replace(/\{\w+\}/g, id), route.method === 'GET' ? undefined : 'x', {
      'attune-on-behalf-of': `client/${ownClient}`,
      'idempotency-key': randomUUID(),
      ...(route.method === 'POST' ? { 'content-type': route.accepts[0] ?? '' } : {}),
    });
    expect(acting.status === 403).toBe(route.client !== 'own');
  });
});

test('nothing was recorded by any of it', async () => {
  expect(await logLength(system)).toBe(0);
});
