import { beforeAll, describe, expect, test } from '@jest/globals';
import { base64url, exportJWK, generateKeyPair, SignJWT, UnsecuredJWT } from 'jose';
import type { CryptoKey, JWK } from 'jose';
import { ownClaimNames } from './claims.ts';
import { tokenVerifier } from './token-verifier.ts';

const claims = { tenant: 'tenant-1', roles: ['adviser'] };
const refused = (problem: unknown = expect.any(String)) => ({ code: 'TokenRefused', facts: { problem } });

describe('a token', () => {
  let key: CryptoKey;
  let other: CryptoKey;
  let jwk: JWK;
  const verify = (token: string) =>
    tokenVerifier([{ issuer: 'own', audience: 'attune', keys: { keys: [jwk] }, claimNames: ownClaimNames }])(token);
  const token = ({ audience = 'attune', issuer = 'own', ends = '1m', said = claims } = {}, by = key) =>
    new SignJWT({ ...said })
      .setProtectedHeader({ alg: 'ES256', kid: 'one' })
      .setSubject('somebody')
      .setIssuer(issuer)
      .setAudience(audience)
      .setExpirationTime(ends)
      .sign(by);

  beforeAll(async () => {
    const [one, two] = await Promise.all([generateKeyPair('ES256'), generateKeyPair('ES256')]);
    key = one.privateKey;
    other = two.privateKey;
    jwk = { ...(await exportJWK(one.publicKey)), kid: 'one', alg: 'ES256' };
  });

  test('is taken as its issuer signed it', async () => {
    await expect(verify(await token())).resolves.toEqual({ sub: 'somebody', ...claims });
  });

  test('is refused when it has expired, is for somebody else, or from somebody else', async () => {
    await expect(verify(await token({ ends: '-1m' }))).rejects.toMatchObject(refused('expired'));
    await expect(verify(await token({ audience: 'another' }))).rejects.toMatchObject(refused('wrong in its claim aud'));
    await expect(verify(await token({ issuer: 'another' }))).rejects.toMatchObject(refused());
  });

  test('is refused when another key signed it, or none', async () => {
    await expect(verify(await token({}, other))).rejects.toMatchObject(refused());
    const unsigned = new UnsecuredJWT(claims)
      .setSubject('somebody')
      .setIssuer('own')
      .setAudience('attune')
      .setExpirationTime('1m')
      .encode();
    await expect(verify(unsigned)).rejects.toMatchObject(refused());
  });

  test('is refused when the public key was used as a shared secret', async () => {
    const secret = new TextEncoder().encode(JSON.stringify(jwk));
    const forged = await new SignJWT(claims)
      .setProtectedHeader({ alg: 'HS256', kid: 'one' })
      .setSubject('somebody')
      .setIssuer('own')
      .setAudience('attune')
      .setExpirationTime('1m')
      .sign(secret);
    await expect(verify(forged)).rejects.toMatchObject(refused());
  });

  test('is refused when it was changed after it was signed', async () => {
    const [head = '', , signature = ''] = (await token()).split('.');
    const body = base64url.encode(
      JSON.stringify({ ...claims, sub: 'somebody', iss: 'own', aud: 'attune', exp: 4e9, roles: ['operator'] }),
    );
    await expect(verify(`${head}.${body}.${signature}`)).rejects.toMatchObject(refused());
  });

  test('is refused without the claims that are needed, and says nothing of what is in it', async () => {
    const wrong = verify(await token({ said: { ...claims, tenant: 'a secret tenant' } }));
    await expect(wrong).rejects.toMatchObject(refused('without one of the claims sub, tenant, roles'));
    await expect(wrong.catch((error: unknown) => JSON.stringify(error))).resolves.not.toContain('secret');
  });

  test.each(['', 'nonsense', 'a.b.c', '..'])('is refused when it is %p', async (text) => {
    await expect(verify(text)).rejects.toMatchObject(refused());
  });
});
