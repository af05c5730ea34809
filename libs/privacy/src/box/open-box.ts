import { createDecipheriv } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

/** What `closeBox` closed; undefined when key, associated data or any bit of the box is another. */
export function openBox(secret: KeyObject, associated: Uint8Array, box: Uint8Array): Buffer | undefined {
  if (box.length < 28) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', secret, box.subarray(0, 12), { authTagLength: 16 })
    .setAAD(associated)
    .setAuthTag(box.subarray(-16));
  try {
    return Buffer.concat([decipher.update(box.subarray(12, -16)), decipher.final()]);
  } catch {
    return undefined;
  }
}
