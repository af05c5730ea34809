import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startLocalPostgres } from '@attune/local-postgres';

// A program of its own: gives the address of a throw-away server on stdout, and takes the server away when stdin ends. Whoever
// started it may thus be killed in any manner, and nothing is left behind.
const folder = mkdtempSync(join(tmpdir(), 'attune-test-'));
chmodSync(folder, 0o711);
const server = await startLocalPostgres({
  dataDir: join(folder, basename(folder)),
  cloneDir: join(import.meta.dirname, '../../../..'),
  settings: { max_connections: '400', max_locks_per_transaction: '256' },
  onNotice: (notice) => {
    process.stderr.write(`${notice}\n`);
  },
});

async function end(): Promise<void> {
  process.stdin.destroy();
  await server.stop();
  for (const path of [folder, server.dataDir, `${server.dataDir}.password`]) rmSync(path, { recursive: true, force: true });
}

process.stdin.resume().once('end', () => void end());
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => void end());
process.stdout.write(`${server.url}\n`);
