import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of some megabytes in memory. */
export interface SmallDisk {
  /** A folder on it for a tablespace, of the account that owns a server's data. */
  folder(dataDir: string): string;
  /** Fills it but for so many megabytes. */
  fill(butMegabytes: number): void;
  readonly makeRoom: () => void;
  remove(): void;
}

const megabytes = 24;

/** Only some accounts may mount anything: root, outside of a locked container. */
export function canMakeSmallDisk(): boolean {
  try {
    smallDisk().remove();
    return true;
  } catch {
    return false;
  }
}

/** @throws where nothing may be mounted */
export function smallDisk(): SmallDisk {
  const place = mkdtempSync(join(tmpdir(), 'attune-small-'));
  const ballast = join(place, 'ballast');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${String(megabytes)}m,mode=755`, 'none', place], { stdio: 'ignore' });
  } catch (error) {
    rmSync(place, { recursive: true });
    throw error;
  }
  return {
    folder: (dataDir) => {
      const folder = join(place, 'log');
      const { uid, gid } = statSync(dataDir);
      mkdirSync(folder, { mode: 0o700 });
      execFileSync('chown', [`${String(uid)}:${String(gid)}`, folder]);
      return folder;
    },
    fill: (but) => {
      writeFileSync(ballast, Buffer.alloc((megabytes - but) * 1024 * 1024));
    },
    makeRoom: () => {
      rmSync(ballast);
    },
    remove: () => {
      execFileSync('umount', ['-l', place], { stdio: 'ignore' });
      rmSync(place, { recursive: true, force: true });
    },
  };
}
