import { createCipheriv, randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/**
 * AES-256-GCM under a fresh random nonce: nonce (12 bytes) ‖ ciphertext ‖ tag (16 bytes). Random nonces are safe for 2³² boxes
 * of one key (NIST SP 800-38D, 8.3), which neither a client's fields nor a master's keys come near.
 */
export function closeBox(secret: KeyObject, associated: Uint8Array, content: Uint8Array): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce, { authTagLength: 16 }).setAAD(associated);
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}
