import { join } from 'node:path';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JSONWebKeySet, JWK } from 'jose';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

/** What a token says of its bearer. */
export interface TokenClaims {
  readonly sub: string;
  readonly tenant: string;
  readonly roles: readonly string[];
  readonly scope?: string | undefined;
  readonly clientId?: string | undefined;
}

/** Signs tokens with this installation's own key, and publishes the key that they are checked by. */
export interface LocalIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly jwks: JSONWebKeySet;
  readonly sign: (claims: TokenClaims, seconds: number) => Promise<string>;
}

const issuer = 'attune-local';
const audience = 'attune';

/** The issuer of an installation; its Ed25519 key is made when first asked for and kept in `<folder>/keys/signing.jwk` (0600). */
export async function localIssuer(folder: string): Promise<LocalIssuer> {
  const key = await signingKey(join(folder, 'keys', 'signing.jwk'));
  const { d: _private, ...open } = key;
  const kid = await calculateJwkThumbprint(key);
  const signer = await importJWK(key, 'EdDSA');
  return {
    issuer,
    audience,
    jwks: { keys: [{ ...open, kid, alg: 'EdDSA', use: 'sig' }] },
    sign: ({ sub, ...claims }, seconds) =>
      new SignJWT({ ...claims })
        .setProtectedHeader({ alg: 'EdDSA', kid })
        .setIssuer(issuer)
        .setAudience(audience)
        .setSubject(sub)
        .setIssuedAt()
        .setExpirationTime(`${String(seconds)}s`)
        .sign(signer),
  };
}

async function signingKey(path: string): Promise<JWK> {
  const kept = readPrivateFile(path);
  if (kept !== undefined) return JSON.parse(kept) as JWK;
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const key = await exportJWK(privateKey);
  writePrivateFile(path, `${JSON.stringify(key)}\n`);
  return key;
}
