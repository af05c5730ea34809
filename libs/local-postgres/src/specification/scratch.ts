import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const made: string[] = [];

/** A folder for one spec, which every account may enter; `closed` to all but its owner, as a home folder is. */
export function scratch(mode: 'open' | 'closed' = 'open'): string {
  const folder = mkdtempSync(join('/var/tmp', 'attune-spec-'));
  chmodSync(folder, mode === 'open' ? 0o755 : 0o700);
  made.push(folder);
  return folder;
}

/** Removes what `scratch` made. */
export function sweepScratch(): void {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}
