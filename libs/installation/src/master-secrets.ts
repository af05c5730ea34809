import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { readPrivateFile, writePrivateFile } from './private-file.ts';
import { secret } from './secret.ts';

/** The master keys of this installation, of 32 bytes each: the one that wraps, then those that wrapped before it and may still open. */
export function masterSecrets(folder: string): readonly [Uint8Array, ...Uint8Array[]] {
  return [secret(folder, 'master'), ...linesOf(before(folder)).map((line) => new Uint8Array(Buffer.from(line, 'base64url')))];
}

/** Makes a new master key that wraps from the next start on. The one until now moves to `keys/master-before.key`, where it still opens. */
export function newMasterSecret(folder: string): void {
  const [now, ...older] = masterSecrets(folder).map((bytes) => Buffer.from(bytes).toString('base64url'));
  writePrivateFile(before(folder), `${[now, ...older].join('\n')}\n`);
  writePrivateFile(join(folder, 'keys', 'master.key'), `${randomBytes(32).toString('base64url')}\n`);
}

function before(folder: string): string {
  return join(folder, 'keys', 'master-before.key');
}

function linesOf(path: string): readonly string[] {
  return (readPrivateFile(path) ?? '').split('\n').filter((line) => line.trim() !== '');
}
