import { createSign, generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Caller } from '../harness/caller.ts';
import { rawRequest } from '../harness/raw-request.ts';
import { startSystem } from '../harness/system.ts';
import type { System } from '../harness/system.ts';

let system: System;
beforeAll(async () => {
  system = await startSystem();
});
afterAll(() => system.stop());

const part = (value: object | string) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');
const refused = (token: string) => new Caller(system.running.address, token).get('/v1/cases');

/** A good token taken apart: its head, what it says, and its signature. */
function parts(): readonly [head: string, payload: string, signature: string] {
  const [head = '', payload = '', signature = ''] = system.as('adviser').token.split('.');
  return [head, payload, signature];
}

const claims = () => JSON.parse(Buffer.from(parts()[1], 'base64url').toString()) as Readonly<Record<string, unknown>>;

describe('a token is refused', () => {
  test('when it has expired', async () => {
    const expired = await system.running.issuer.sign({ sub: 'adviser-1', tenant: 'home', roles: ['adviser'] }, -1);
    expect(await refused(expired)).toMatchObject({
      status: 401,
      body: { code: 'token-refused', detail: expect.stringContaining('expired') },
    });
  });

  test('when it was changed, cut, or signed by nobody or somebody else', async () => {
    const [head, payload, signature] = parts();
    const raised = part({ ...claims(), tenant: 'elsewhere' });
    const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    const ownHead = part({ alg: 'RS256', kid: 'mine', jwk: publicKey.export({ format: 'jwk' }) });
    const ownSignature = createSign('RSA-SHA256').update(`${ownHead}.${payload}`).sign(privateKey).toString('base64url');
    for (const token of [
      `${head}.${raised}.${signature}`,
      `${head}.${payload}.`,
      `${head}.${payload}`,
      `${part({ alg: 'none' })}.${payload}.`,
      `${part({ alg: 'HS256' })}.${payload}.${part('x'.repeat(32))}`,
      `${head}.${payload}.${signature.slice(0, -4)}AAAA`,
      `${ownHead}.${payload}.${ownSignature}`,
      `${head}.${part('no json')}.${signature}`,
    ]) {
      expect(await refused(token)).toMatchObject({ status: 401, body: { code: 'token-refused' } });
    }
  });

  test('when it lacks a tenant, a role that is known, or a subject', async () => {
    const { sign } = system.running.issuer;
    const base = { sub: 'x', tenant: 'home', roles: ['adviser'] };
    for (const wrong of [
      { ...base, roles: [] },
      { ...base, roles: ['admin'] },
      { ...base, tenant: '' },
      { ...base, tenant: 'a/b' },
      { ...base, sub: '' },
      { ...base, roles: ['client'] },
    ]) {
      const answer = await refused(await sign(wrong, 60));
      expect([wrong, answer]).toMatchObject([wrong, { status: 401, body: { code: 'token-refused' } }]);
      // It says what is wrong, never what is in it.
      expect(answer.text).not.toMatch(/admin|a\/b/);
    }
  });

  test('when it is garbage, or the header has another form', async () => {
    const { address } = system.running;
    const { token } = system.as('adviser');
    for (const authorization of [
      'Bearer',
      'Bearer ',
      `Basic ${token}`,
      token,
      `Bearer ${token} ${token}`,
      `Bearer  ${token}`,
      'Bearer \u00ff',
      `Bearer ${'x'.repeat(4000)}`,
    ]) {
      const answer = await rawRequest(address, 'GET', '/v1/cases', { authorization });
      expect([authorization.slice(0, 20), answer.status, answer.headers['www-authenticate']]).toEqual([
        authorization.slice(0, 20),
        401,
        'Bearer',
      ]);
    }
    expect((await rawRequest(address, 'GET', '/v1/cases', { authorization: `bearer ${token}` })).status).toBe(200);
  });
});

test('the same token is good after a restart', async () => {
  const { token } = system.as('adviser');
  await system.restart();
  expect(await refused(token)).toMatchObject({ status: 200 });
});

test('the public keys are shown, and nothing private with them', async () => {
  const { status, body } = await new Caller(system.running.address, '').get('/.well-known/jwks.json');
  expect(status).toBe(200);
  expect(body).toMatchObject({ keys: [{ kty: 'OKP', crv: 'Ed25519', use: 'sig' }] });
  expect(JSON.stringify(body)).not.toMatch(/"d"|"k"/);
});
