import type { MasterKey } from './master-key.ts';
import { masterKeyOf } from './master-key-of.ts';

/**
 * Master keys as a setting has them: base64url of 32 bytes each, parted by commas. The first wraps, the others only open.
 * @throws TypeError for a text that is none, without repeating it
 */
export function readMasterKeys(setting: string): readonly [MasterKey, ...MasterKey[]] {
  const [first, ...others] = setting.split(',').map((text) => masterKeyOf(bytesOf(text.trim())));
  if (first === undefined) throw new TypeError('There is no master key.');
  return [first, ...others];
}

function bytesOf(text: string): Uint8Array {
  const bytes = Buffer.from(text, 'base64url');
  if (bytes.toString('base64url') !== text.replace(/=+$/, '')) throw new TypeError('A master key is not written as base64url.');
  return bytes;
}
