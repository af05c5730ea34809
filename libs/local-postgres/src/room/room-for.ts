import { createHash } from 'node:crypto';
import { accessSync, constants, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { canEnter } from '../account/can-enter.ts';
import { serverAccount } from '../account/server-account.ts';
import { findBinaries } from '../binaries/find-binaries.ts';
import type { LocalPostgresOptions } from '../local-postgres-options.ts';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import { copyBinaries } from './copy-binaries.ts';
import { openRoom } from './open-room.ts';
import type { Room } from './room.ts';

/**
 * Finds where PostgreSQL can run: in the clone, or under /var/lib when it has to run as an account that cannot get there.
 *
 * @throws LocalPostgresRefused `NotOurs` for a place that is another user's, `NoAccount` or `NoBinaries`
 */
export function roomFor({ dataDir: asked, cloneDir, onNotice }: LocalPostgresOptions): Room {
  const dataDir = resolve(asked);
  const binaries = findBinaries();
  const account = serverAccount(dataDir);
  makeWritable(dirname(dataDir));
  const closed = account && [dirname(dataDir), dirname(binaries.postgres)].find((folder) => !canEnter(account, folder));
  if (account === undefined || closed === undefined) return { binaries, dataDir, account };
  const open = openRoom(cloneDir);
  const moved = join(open, nameFor(dataDir));
  const reached = serverAccount(moved);
  onNotice(`PostgreSQL runs as "${reached?.name ?? account.name}", who cannot enter ${closed}: its data lie in ${moved}.`);
  return { binaries: copyBinaries(binaries, open), dataDir: moved, account: reached };
}

/** Each folder that was asked for has data of its own, though all of a clone's lie side by side. */
function nameFor(dataDir: string): string {
  return `${basename(dataDir)}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`;
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new LocalPostgresRefused('NotOurs', `PostgreSQL's data cannot be kept in ${folder}: ${(error as Error).message}.`);
  }
}
