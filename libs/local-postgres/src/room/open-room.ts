import { createHash } from 'node:crypto';
import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';

/**
 * A folder outside the clone that every account may pass through and only we may write to. It outlives a restart of the machine.
 *
 * @throws LocalPostgresRefused `NotOurs` when somebody else made it first
 */
export function openRoom(cloneDir: string): string {
  const hash = createHash('sha256').update(resolve(cloneDir)).digest('hex').slice(0, 12);
  const folder = join('/var/lib', `attune-${hash}`);
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const { uid } = lstatSync(folder);
  // Not under /var/tmp: systems empty that by age, and data that rest for a month would go. Whoever else made it would have the data.
  if (uid !== process.getuid?.() || !lstatSync(folder).isDirectory()) {
    throw new LocalPostgresRefused(
      'NotOurs',
      `${folder} was made by another user. Remove it, or start from a folder that others may enter.`,
    );
  }
  chmodSync(folder, 0o711); // whatever the umask
  return folder;
}
