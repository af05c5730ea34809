import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startLocalPostgres } from '@attune/local-postgres';

/** The same for all contestants; fsync and full-page writes are on, and cannot be switched off. */
const settings = { max_connections: '400', shared_buffers: '512MB', max_wal_size: '4GB', checkpoint_timeout: '30min' };

export interface BenchServer {
  /** A superuser's address. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** A PostgreSQL of its own for one run, gone afterwards; or the one that `ATTUNE_BENCH_POSTGRES` names, as a superuser. */
export async function benchServer(tell: (what: string) => void): Promise<BenchServer> {
  const given = process.env['ATTUNE_BENCH_POSTGRES'];
  if (given !== undefined && given !== '') return { url: given, stop: () => Promise.resolve() };
  const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'));
  chmodSync(folder, 0o711); // PostgreSQL's own account is to get through
  const cloneDir = join(import.meta.dirname, '../../../..');
  const server = await startLocalPostgres({ dataDir: join(folder, basename(folder)), cloneDir, settings, onNotice: tell });
  return {
    url: server.url,
    stop: async () => {
      await server.stop();
      for (const path of [folder, server.dataDir, `${server.dataDir}.password`]) rmSync(path, { recursive: true, force: true });
    },
  };
}
