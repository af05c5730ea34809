import { framed } from '../framed.ts';
import type { WrappedKey } from './wrapped-key.ts';

/** The associated data of a wrapped key: a row moved to another client or tenant does not unwrap. */
export function wrapPlace({ tenant, clientId, keyId, masterId }: Omit<WrappedKey, 'wrapped'>): Buffer {
  return framed('attune.wrapped.v1', tenant, clientId, keyId, masterId);
}
