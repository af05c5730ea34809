import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { ownClaimNames } from './claims.ts';
import type { Issuer } from './issuer.ts';
import { tokenVerifier } from './token-verifier.ts';

interface Payload {
  readonly iss: string;
  readonly aud?: string;
  readonly [claim: string]: unknown;
}

async function signer() {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), alg: 'EdDSA' }] };
  const sign = (payload: Payload, seconds = 60) =>
    new SignJWT({ aud: 'attune', sub: 'someone', ...payload })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey);
  return { jwks, sign };
}

const [own, outside] = await Promise.all([signer(), signer()]);
const trusted = (issuer: string, keys: Issuer['keys'], claimNames = ownClaimNames) => ({
  issuer,
  audience: 'attune',
  keys,
  claimNames,
});
const outsideNames = { tenant: 'org', roles: 'groups', clientId: 'customer' };
const verify = tokenVerifier([trusted('own', own.jwks), trusted('https://outside', outside.jwks, outsideNames)]);
const refusal = (problem: string) => ({ code: 'TokenRefused', facts: { problem } });

it('takes tokens of each issuer, by its own names of the claims', async () => {
  const [one, other] = await Promise.all([
    own.sign({ iss: 'own', tenant: 'acme', roles: ['adviser'] }),
    outside.sign({ iss: 'https://outside', org: 'acme', groups: ['compliance'] }),
  ]);
  expect(await verify(one)).toMatchObject({ sub: 'someone', tenant: 'acme', roles: ['adviser'] });
  expect(await verify(other)).toMatchObject({ sub: 'someone', tenant: 'acme', roles: ['compliance'] });
});

it('lets no issuer speak for another', async () => {
  const forged = await outside.sign({ iss: 'own', tenant: 'acme', roles: ['operator'] });
  await expect(verify(forged)).rejects.toMatchObject(refusal('not signed by the issuer that it names'));
});

it.each([
  ['an issuer that is not trusted', own.sign({ iss: 'stranger' }), 'from an issuer that is not trusted here'],
  ['another audience', own.sign({ iss: 'own', aud: 'elsewhere', tenant: 'a', roles: ['adviser'] }), 'wrong in its claim aud'],
  ['a time that is over', own.sign({ iss: 'own', tenant: 'a', roles: ['adviser'] }, -60), 'expired'],
  ['no tenant', own.sign({ iss: 'own', roles: ['adviser'] }), 'without one of the claims sub, tenant, roles'],
  ['a role that is none', own.sign({ iss: 'own', tenant: 'a', roles: ['king'] }), 'without one of the claims sub, tenant, roles'],
  ['no form of a token', Promise.resolve('a.b'), 'neither a JSON Web Token nor an API key'],
])('refuses a token with %s', async (_what, token, problem) => {
  await expect(verify(await token)).rejects.toMatchObject(refusal(problem));
});

it('says of keys that can not be fetched that it is not the fault of the token', async () => {
  const server = createServer((_request, response) => response.writeHead(502).end()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const token = await own.sign({ iss: 'own', tenant: 'a', roles: ['adviser'] });
  const away = tokenVerifier([trusted('own', new URL(`http://127.0.0.1:${String(port)}/keys`))]);
  await expect(away(token)).rejects.toMatchObject({ code: 'Unavailable' });
  server.close();
  await once(server, 'close');
  await expect(away(token)).rejects.toMatchObject({ code: 'Unavailable' });
});

it('takes no two issuers of one name', () => {
  expect(() => tokenVerifier([trusted('own', own.jwks), trusted('own', outside.jwks)])).toThrow('same name');
});
