import { createHmac } from 'node:crypto';
import type { MasterKey } from './master-key.ts';

/** What the vault keeps of a master key, to know it again: it tells nothing of the key. */
export function checkValueOf(master: MasterKey): Buffer {
  return createHmac('sha256', master.secret).update('attune.master.check.v1').digest();
}
