import { createHmac, createSecretKey } from 'node:crypto';
import { uuidOf } from '@attune/kernel';
import type { Reference } from '@attune/kernel';

/**
 * Makes ids of callers' own numbers: a UUID of version 8 (RFC 9562) from an HMAC of tenant, word, creditor and number.
 * The number is normalised first (Unicode NFC, no spaces around, upper case), so that it is found however it was typed.
 */
export function referenceIdsBy(key: Uint8Array): (tenant: string, word: string, reference: Reference) => string {
  // As bytes the key would be taken in anew for each id, which costs four times the hash.
  const secret = createSecretKey(key);
  return (tenant, word, { creditor, number }) => {
    const named = [tenant, word, normal(creditor), normal(number)];
    return uuidOf(createHmac('sha256', secret).update(JSON.stringify(named)).digest(), 8);
  };
}

function normal(text: string): string {
  return text.normalize('NFC').trim().toUpperCase();
}
