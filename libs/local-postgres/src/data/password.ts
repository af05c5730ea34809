import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';

/**
 * The superuser's password: the one kept beside the data, else the given one or a random one, which is then kept (0600).
 *
 * @throws LocalPostgresRefused `PasswordUnknown` for data whose password was lost, or isn't the given one
 */
export function passwordOf(dataDir: string, isThere: boolean, given?: string): string {
  const file = `${dataDir}.password`;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (kept !== undefined && (given === undefined || given === kept)) return kept;
  if (isThere) {
    throw new LocalPostgresRefused(
      'PasswordUnknown',
      kept === undefined
        ? `${dataDir} is there, but its password file ${file} is gone. Put it back, or move the folder away to begin anew.`
        : `${dataDir} was made with another password than the given one; it stands in ${file}.`,
    );
  }
  const password = given ?? randomBytes(24).toString('base64url');
  keep(`${file}.${String(process.pid)}`, file, password);
  return password;
}

/** Private from its first moment, whole or not there, and on the disk before the data that need it. */
function keep(draft: string, file: string, text: string): void {
  const handle = openSync(draft, 'w', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(draft, file);
}
