import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readPrivateFile, writePrivateFile } from './private-file.ts';

/** A secret of this installation: 32 random bytes, made when first asked for and kept in `<folder>/keys/<name>.key` (0600). */
export function secret(folder: string, name: string): Uint8Array {
  const path = join(folder, 'keys', `${name}.key`);
  const kept = readPrivateFile(path);
  if (kept !== undefined) return new Uint8Array(Buffer.from(kept.trim(), 'base64url'));
  const made = randomBytes(32);
  writePrivateFile(path, `${made.toString('base64url')}\n`);
  return new Uint8Array(made);
}
