import { createHmac } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/**
 * A keyed hash (HMAC-SHA-256, base64url) of what was asked. Keyed, and its key kept apart from the log, because short personal
 * words could be guessed from a plain hash after erasure.
 */
export function fingerprint(key: Uint8Array | KeyObject, asked: unknown): string {
  return createHmac('sha256', key).update(canonicalJson(asked)).digest('base64url');
}
