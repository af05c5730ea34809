import { describe, expect, test } from '@jest/globals';
import { ZodError } from 'zod';
import { ownClaimNames, readClaims } from './claims.ts';

const clientId = '7f2c1f0e-5f0b-5b44-9d1c-0a8f4f8f2f10';
const payload = { sub: 'somebody', tenant: 'tenant-1', roles: ['adviser'] };

describe('the claims of a token', () => {
  test('are read by our own names, or by those of the issuer', () => {
    expect(readClaims({ ...payload, scope: 'cases:read', clientId, iss: 'x' }, ownClaimNames)).toEqual({
      ...payload,
      scope: 'cases:read',
      clientId,
    });
    const names = { tenant: 'https://issuer.example/org', roles: 'groups', clientId: 'customer' };
    const theirs = {
      sub: 'somebody',
      'https://issuer.example/org': 'tenant-1',
      groups: ['client'],
      customer: clientId,
      tenant: 'tenant-2',
      roles: ['operator'],
    };
    expect(readClaims(theirs, names)).toEqual({ sub: 'somebody', tenant: 'tenant-1', roles: ['client'], clientId });
  });

  test.each([
    ['no subject', { sub: undefined }],
    ['an empty subject', { sub: '' }],
    ['no tenant', { tenant: undefined }],
    ['a tenant of another form', { tenant: 'tenant 1' }],
    ['a tenant that is a list', { tenant: ['tenant-1'] }],
    ['no roles', { roles: undefined }],
    ['an empty list of roles', { roles: [] }],
    ['a role that is not known', { roles: ['adviser', 'root'] }],
    ['roles as text', { roles: 'adviser' }],
    ['a client that is no id', { clientId: 'somebody' }],
    ['a scope that is a list', { scope: ['cases:read'] }],
  ])('are refused with %s', (_what, more) => {
    expect(() => readClaims({ ...payload, ...more }, ownClaimNames)).toThrow(ZodError);
  });
});
