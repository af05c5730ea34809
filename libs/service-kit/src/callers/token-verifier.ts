import { createLocalJWKSet, createRemoteJWKSet, decodeJwt, errors, jwtVerify } from 'jose';
import { RuleBroken } from '@attune/kernel';
import { ZodError } from 'zod';
import { readClaims } from './claims.ts';
import type { Claims } from './claims.ts';
import type { Issuer } from './issuer.ts';

/**
 * Checks a bearer token and gives its claims.
 * @throws RuleBroken `TokenRefused`, which says what is wrong, never what is in it; `Unavailable` when the issuer's keys can't be fetched
 */
export type TokenVerifier = (token: string) => Promise<Claims>;

/**
 * A verifier that trusts several issuers side by side: the one that the token names is asked, with its own keys, audience and names
 * of claims, so that no issuer can speak for another.
 * @throws Error when two issuers have the same name
 */
export function tokenVerifier(issuers: readonly Issuer[]): TokenVerifier {
  const byName = new Map(issuers.map((trusted) => [trusted.issuer, verifierOf(trusted)]));
  if (byName.size < issuers.length) throw new Error('two issuers have the same name');
  return async (token) => {
    const verify = byName.get(issuerNamedIn(token));
    if (verify === undefined) throw new RuleBroken('TokenRefused', { problem: 'from an issuer that is not trusted here' });
    return verify(token);
  };
}

function verifierOf({ issuer, audience, keys, claimNames }: Issuer): TokenVerifier {
  const key = keys instanceof URL ? createRemoteJWKSet(keys) : createLocalJWKSet(keys);
  return async (token) => {
    try {
      const { payload } = await jwtVerify(token, key, { issuer, audience, algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'] });
      return readClaims(payload, claimNames);
    } catch (error) {
      throw refusalOf(error);
    }
  };
}

/** Unverified, so good for choosing a verifier and nothing else. */
function issuerNamedIn(token: string): string {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    throw new RuleBroken('TokenRefused', { problem: 'neither a JSON Web Token nor an API key' });
  }
}

function refusalOf(error: unknown): RuleBroken {
  if (error instanceof ZodError) return refused('without one of the claims sub, tenant, roles');
  if (error instanceof errors.JWTExpired) return refused('expired');
  if (error instanceof errors.JWTClaimValidationFailed) return refused(`wrong in its claim ${error.claim}`);
  // The plain JOSEError is what a key address gives that answers anything but 200 and JSON; a TypeError is fetch's own.
  const keysAway =
    error instanceof errors.JWKSTimeout || !(error instanceof errors.JOSEError) || error.code === 'ERR_JOSE_GENERIC';
  return keysAway ? new RuleBroken('Unavailable') : refused('not signed by the issuer that it names');
}

function refused(problem: string): RuleBroken {
  return new RuleBroken('TokenRefused', { problem });
}
