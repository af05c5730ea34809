import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LocalPostgresRefused } from '../local-postgres-refused.ts';
import type { Room } from '../room/room.ts';

/**
 * Whether data lie in the folder that these programs can serve as this account.
 *
 * @throws LocalPostgresRefused `NotData`, `OtherVersion` or `NotOurs`
 */
export function hasData({ dataDir, binaries, account }: Room): boolean {
  if (!existsSync(dataDir) || namesIn(dataDir).length === 0) return false;
  if (!['PG_VERSION', 'global/pg_control'].every((file) => existsSync(join(dataDir, file)))) {
    throw new LocalPostgresRefused(
      'NotData',
      `${dataDir} is not empty and holds no PostgreSQL data. Move it away, or use another folder.`,
    );
  }
  if (statSync(dataDir).uid !== (account?.uid ?? process.getuid?.() ?? 0)) throw notOurs(dataDir);
  const found = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  const ours = binaries.version.split('.')[0] ?? '';
  if (found !== ours) throw otherVersion(dataDir, found, ours);
  return true;
}

function namesIn(dataDir: string): readonly string[] {
  try {
    return readdirSync(dataDir);
  } catch {
    throw notOurs(dataDir);
  }
}

function notOurs(dataDir: string): LocalPostgresRefused {
  const owner = `user ${String(statSync(dataDir).uid)}`;
  return new LocalPostgresRefused(
    'NotOurs',
    `${dataDir} belongs to ${owner}. Start as that user or as root, or move the folder away.`,
  );
}

function otherVersion(dataDir: string, found: string, ours: string): LocalPostgresRefused {
  const remedy = 'Take the data over by pg_dump and restore, or move the folder away to begin anew.';
  return new LocalPostgresRefused(
    'OtherVersion',
    `${dataDir} was made by PostgreSQL ${found}, and this is PostgreSQL ${ours}. ${remedy}`,
  );
}
