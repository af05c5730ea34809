import { createHmac } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureCode } from '@attune/kernel';

const ending = '.key';

/** Made anew wherever an installation is: nothing that is kept depends on them. */
const ownOfPlace: readonly string[] = ['database', 'vault'];

/** What tells each secret that kept data depend on from another one, without giving it away: by name, 16 hex digits of an HMAC under it. */
export function keyMarks(folder: string): Readonly<Record<string, string>> {
  const names = namesIn(join(folder, 'keys')).filter((name) => !ownOfPlace.includes(name));
  return Object.fromEntries(names.map((name) => [name, markOf(join(folder, 'keys', `${name}${ending}`))]));
}

function markOf(path: string): string {
  const secret = Buffer.from(readFileSync(path, 'utf8').trim(), 'base64url');
  return createHmac('sha256', secret).update('attune key mark').digest('hex').slice(0, 16);
}

function namesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => name.endsWith(ending));
    return names.map((name) => name.slice(0, -ending.length)).sort();
  } catch (error) {
    if (failureCode(error) === 'ENOENT') return [];
    throw error;
  }
}
