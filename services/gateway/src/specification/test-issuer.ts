import { ownClaimNames } from '@attune/service-kit';
import type { Claims, Issuer } from '@attune/service-kit';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JSONWebKeySet } from 'jose';
import type { Signing } from '../api-keys/signing.ts';

/** An issuer with a key of its own, for one spec. */
export interface TestIssuer extends Signing {
  readonly trusted: Issuer;
  readonly jwks: JSONWebKeySet;
}

export async function testIssuer(issuer: string): Promise<TestIssuer> {
  const { privateKey, publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: issuer, alg: 'EdDSA' }] };
  const audience = 'attune';
  const sign = ({ sub, ...claims }: Claims, seconds: number) =>
    new SignJWT({ ...claims })
      .setProtectedHeader({ alg: 'EdDSA', kid: issuer })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(sub)
      .setExpirationTime(Math.floor(Date.now() / 1000) + seconds)
      .sign(privateKey);
  return { jwks, sign, trusted: { issuer, audience, keys: jwks, claimNames: ownClaimNames } };
}
