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
 * Finds where PostgreSQL can run: in the clone, or under /var/tmp when it has to run as an account that cannot get there.
 *
 * @throws LocalPostgresRefused `NotOurs` for a place that is another user's, `NoAccount` or `NoBinaries`
 */
export function roomFor({ dataDir: asked, cloneDir, onNotice }: LocalPostgresOptions): Room {
  const dataDir = resolve(asked);
  const binaries = findBinaries();
  const account = serverAccount(dataDir);
  makeWritable(dirname(dataDir));
  if (account === undefined || (canEnter(account, dirname(dataDir)) && canEnter(account, dirname(binaries.postgres)))) {
    return { binaries, dataDir, account };
  }
  const open = openRoom(cloneDir);
  const moved = join(open, basename(dataDir));
  const reached = serverAccount(moved);
  onNotice(
    `PostgreSQL runs as "${reached?.name ?? account.name}", who cannot enter ${resolve(cloneDir)}: its data lie in ${moved}.`,
  );
  return { binaries: copyBinaries(binaries, open), dataDir: moved, account: reached };
}

function makeWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new LocalPostgresRefused('NotOurs', `PostgreSQL's data cannot be kept in ${folder}: ${(error as Error).message}.`);
  }
}
