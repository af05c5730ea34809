import { createHmac, createSecretKey } from 'node:crypto';
import type { MasterKey } from './master-key.ts';

/**
 * A master key of 32 secret bytes. Its id follows from them, so a key can't stand under another's name.
 * @throws TypeError for another number of bytes
 */
export function masterKeyOf(bytes: Uint8Array): MasterKey {
  if (bytes.length !== 32) throw new TypeError(`A master key has 32 bytes, and this one ${String(bytes.length)}.`);
  const secret = createSecretKey(bytes);
  return { id: createHmac('sha256', secret).update('attune.master.id.v1').digest('hex').slice(0, 16), secret };
}
