import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { framed } from '../framed.ts';
import { normalAccount } from './normal-account.ts';
import { normalEmail } from './normal-email.ts';
import { normalPhone } from './normal-phone.ts';
import type { SearchWord } from './search-word.ts';

/**
 * What a person's number or address is found by without being told: base64url of an HMAC-SHA-256 over tenant, kind and the value
 * in its normal form (Unicode NFKC first), so that it is found however it was typed, and in one tenant never tells of another.
 * @param key kept apart from the log: without it the few numbers that there are could be tried one by one
 * @returns undefined when the value is nothing of its kind
 */
export function searchHash(key: KeyObject, { tenant, kind, value, region }: SearchWord): string | undefined {
  const normal = normalise(kind, value.normalize('NFKC'), region);
  if (normal?.isWellFormed() !== true) return undefined;
  return createHmac('sha256', key)
    .update(framed('attune.search.v1', tenant, kind, normal))
    .digest('base64url');
}

function normalise(kind: SearchWord['kind'], value: string, region?: string): string | undefined {
  switch (kind) {
    case 'phone':
      return normalPhone(value, region);
    case 'email':
      return normalEmail(value);
    case 'account':
      return normalAccount(value);
  }
}
