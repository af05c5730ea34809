import { closeBox } from '../box/close-box.ts';
import { boundTo } from './bound-to.ts';
import type { ClientKey } from './client-key.ts';
import type { Place } from './place.ts';

// The length of a sealed field must not tell which word of a short list it holds.
const blockBytes = 32;

/**
 * Seals a value for one place: `v1.<key id>.<base64url of nonce, ciphertext, tag>`, by AES-256-GCM (NIST SP 800-38D).
 * @param value whatever JSON can say; it comes back as JSON would give it back
 * @throws TypeError for a value that JSON cannot say, and for a place that is not well-formed Unicode
 */
export function seal(key: ClientKey, place: Place, value: unknown): string {
  const json = JSON.stringify(value) as string | undefined;
  if (json === undefined) throw new TypeError('A value without a JSON form cannot be sealed.');
  const bytes = Buffer.byteLength(json);
  const padded = Buffer.alloc(Math.ceil(bytes / blockBytes) * blockBytes, ' ');
  padded.write(json);
  return `v1.${key.id}.${closeBox(key.secret, boundTo(place), padded).toString('base64url')}`;
}
