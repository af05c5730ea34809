import { createSecretKey, randomBytes } from 'node:crypto';
import type { ClientKey } from './client-key.ts';

/** A key of 256 random bits under an id of 96. */
export function newClientKey(): ClientKey {
  return { id: randomBytes(12).toString('base64url'), secret: createSecretKey(randomBytes(32)) };
}
