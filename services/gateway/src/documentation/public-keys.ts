import type { JSONWebKeySet } from 'jose';

/** The keys as they may be shown. @throws Error when one has its private part: then it must not be shown at all */
export function publicKeys({ keys }: JSONWebKeySet): JSONWebKeySet {
  if (keys.some((key) => 'd' in key || 'k' in key)) throw new Error('the key set for showing holds a private key');
  return { keys };
}
