import { describe, expect, test } from '@jest/globals';
import { permissionsOf, roles } from '@attune/contracts';
import type { Claims } from './claims.ts';
import { callerOf } from './caller-of.ts';

const clientId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const claims = (more: Partial<Claims>): Claims => ({ sub: 'somebody', tenant: 'tenant-1', roles: ['adviser'], ...more });
const mayOf = (more: Partial<Claims>, onBehalfOf?: string) => [...callerOf(claims(more), onBehalfOf).permissions].sort();
const sorted = (permissions: readonly string[]) => [...permissions].sort();

describe('who is calling', () => {
  test.each(roles)('may, as %s, what the table says', (role) => {
    const caller = callerOf(claims({ roles: [role], clientId }));
    expect(caller).toMatchObject({ tenant: 'tenant-1', actor: { kind: role, id: 'somebody' } });
    expect(sorted([...caller.permissions])).toEqual(sorted(permissionsOf[role]));
    expect(caller.clientId).toBe(role === 'client' ? clientId : undefined);
  });

  test('may with several roles what each of them may, and acts in the first', () => {
    expect(mayOf({ roles: ['operator', 'compliance'] })).toEqual(
      sorted([...permissionsOf.operator, ...permissionsOf.compliance]),
    );
    expect(callerOf(claims({ roles: ['operator', 'compliance'] })).actor.kind).toBe('operator');
  });

  test('may only what the scope names, of what the role may', () => {
    expect(mayOf({ scope: 'cases:read notes:read' })).toEqual(['cases:read', 'notes:read']);
    expect(mayOf({ scope: 'cases:read api-keys:write' })).toEqual(['cases:read']);
    expect(mayOf({ scope: 'openid profile' })).toEqual([]);
    expect(mayOf({ scope: '' })).toEqual(sorted(permissionsOf.adviser));
    expect(mayOf({ roles: ['integration'], scope: 'act-for-clients' })).toEqual(sorted(permissionsOf.integration));
  });

  test('is refused without a role, and as a client without saying which', () => {
    expect(() => callerOf(claims({ roles: [] }))).toThrow(
      expect.objectContaining({ code: 'TokenRefused', facts: { problem: 'without a role' } }),
    );
    expect(() => callerOf(claims({ roles: ['client'] }))).toThrow(expect.objectContaining({ code: 'TokenRefused' }));
  });
});

describe('an integration that acts for a client', () => {
  const portal = { roles: ['integration'] as Claims['roles'], scope: 'act-for-clients' };

  test('is the client, through the integration', () => {
    expect(callerOf(claims(portal), `client/${clientId}`)).toEqual({
      tenant: 'tenant-1',
      actor: { kind: 'client', id: clientId, via: 'somebody' },
      permissions: new Set(permissionsOf.client),
      clientId,
    });
  });

  test('may not what its own scope leaves out', () => {
    expect(mayOf({ ...portal, scope: 'cases:read act-for-clients' }, `client/${clientId}`)).toEqual(['cases:read', 'words:read']);
    expect(mayOf({ ...portal, scope: 'cases:read cases:write act-for-clients' }, `client/${clientId}`)).toEqual([
      'cases:read',
      'cases:write',
      'words:read',
    ]);
  });

  test.each([
    ['without the scope', { ...portal, scope: 'cases:read' }, `client/${clientId}`],
    ['without any scope', { roles: portal.roles }, `client/${clientId}`],
    ['in another role', { roles: ['adviser'] as Claims['roles'], scope: 'act-for-clients' }, `client/${clientId}`],
    ['for somebody who is no client', portal, `adviser/${clientId}`],
    ['for an id that is none', portal, 'client/somebody'],
    ['for an id in capitals', portal, `client/${clientId.toUpperCase()}`],
    ['for more than one', portal, `client/${clientId}/${clientId}`],
    ['for nobody', portal, ''],
    ['for nobody by name', portal, 'client'],
  ])('is refused %s', (_what, more, onBehalfOf) => {
    expect(() => callerOf(claims(more), onBehalfOf)).toThrow(expect.objectContaining({ code: 'OnBehalfOfRefused' }));
  });
});
